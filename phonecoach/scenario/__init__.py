"""A case as data: model, reader and static checks."""
