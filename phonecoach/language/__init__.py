"""Words to behaviours, behind one protocol."""
