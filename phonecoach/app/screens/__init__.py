"""The screens; none of them opens another, or knows the training record."""
