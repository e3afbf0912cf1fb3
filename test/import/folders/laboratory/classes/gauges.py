class Gauge: pass
