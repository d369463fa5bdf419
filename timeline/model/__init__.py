"""The values that travel through the stages; imports only the standard library."""
