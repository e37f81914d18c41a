"""Cards, people and groups as files to hand on: PDF, Excel, CSV."""
