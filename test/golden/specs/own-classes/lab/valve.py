class Position: pass
