// Package metrics is how every agent tells what it counts, in the format of Prometheus.
//
// Start from Set: one a process. Each agent registers what it counts itself with the Registerer that Agent returns,
// and what is known elsewhere with Register, which reads it anew at each scrape. Names follow the conventions of
// Prometheus: the prefix livepeer_, the base unit at the end, _total for counters. Every metric of an agent has the
// label agent, so that one process can run several.
package metrics

import (
	"context"
	"net/http"
	"runtime"
	"sync"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"
)

const (
	// readTimeout bounds what one reading may take: a scrape waits for all of them.
	readTimeout = 5 * time.Second
	// maxScrapes bounds the scrapes that are answered at the same time.
	maxScrapes = 4
	// agentLabel tells the agents of one process apart.
	agentLabel = "agent"
)

// Set is the metrics of a process.
type Set struct{ registry *prometheus.Registry }

// New returns the metrics that every process has: its build, its runtime, itself and the ffmpeg processes it runs.
func New(version string) *Set {
	s := &Set{registry: prometheus.NewRegistry()}
	build := prometheus.NewGaugeVec(prometheus.GaugeOpts{
		Name: "livepeer_build_info", Help: "The build; the value is always 1.",
	}, []string{"version", "goversion"})
	build.WithLabelValues(version, runtime.Version()).Set(1)
	s.registry.MustRegister(build, collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	Register(s.Process(), "children", readChildren(procFolder), children, childrenMemory)
	return s
}

// Process returns where what belongs to no agent is registered; its label agent says process.
func (s *Set) Process() prometheus.Registerer { return s.Agent("process") }

// Agent returns where the agent of a name registers its metrics. A name is used once.
func (s *Set) Agent(name string) prometheus.Registerer {
	return prometheus.WrapRegistererWith(prometheus.Labels{agentLabel: name}, s.registry)
}

// Handler answers scrapes.
func (s *Set) Handler() http.Handler {
	return promhttp.HandlerFor(s.registry, promhttp.HandlerOpts{MaxRequestsInFlight: maxScrapes, ErrorHandling: promhttp.ContinueOnError})
}

// Value is something that Register reads.
type Value struct {
	name, help string
	kind       prometheus.ValueType
	labels     []string
}

// Gauge describes a value that goes up and down.
func Gauge(name, help string, labels ...string) Value {
	return Value{name: name, help: help, kind: prometheus.GaugeValue, labels: labels}
}

// Counter describes a value that only grows, but for restarts.
func Counter(name, help string, labels ...string) Value {
	return Value{name: name, help: help, kind: prometheus.CounterValue, labels: labels}
}

// Emit tells a value, with its labels in the order they were described in.
type Emit func(v Value, x float64, labels ...string)

// reading is a collector that knows nothing between two scrapes.
type reading struct {
	read  func(ctx context.Context, emit Emit) error
	descs map[string]*prometheus.Desc
	up    *prometheus.Desc

	mu sync.Mutex // one reading at a time
}

// Register has values read at each scrape. An error is told by livepeer_reading_up, which has the label reading; what
// was emitted before it counts. A nil registerer registers nothing.
func Register(r prometheus.Registerer, name string, read func(ctx context.Context, emit Emit) error, values ...Value) {
	if r == nil {
		return
	}
	c := &reading{
		read: read, descs: make(map[string]*prometheus.Desc, len(values)),
		up: prometheus.NewDesc("livepeer_reading_up", "Whether the values of a reading could be read, 1 or 0.", nil, prometheus.Labels{"reading": name}),
	}
	for _, v := range values {
		c.descs[v.name] = prometheus.NewDesc(v.name, v.help, v.labels, nil)
	}
	r.MustRegister(c)
}

// Describe implements prometheus.Collector.
func (c *reading) Describe(ch chan<- *prometheus.Desc) {
	ch <- c.up
	for _, d := range c.descs {
		ch <- d
	}
}

// Collect implements prometheus.Collector.
func (c *reading) Collect(ch chan<- prometheus.Metric) {
	c.mu.Lock()
	defer c.mu.Unlock()
	ctx, cancel := context.WithTimeout(context.Background(), readTimeout)
	defer cancel()
	up := 1.0
	err := c.read(ctx, func(v Value, x float64, labels ...string) {
		ch <- prometheus.MustNewConstMetric(c.descs[v.name], v.kind, x, labels...)
	})
	if err != nil {
		up = 0
	}
	ch <- prometheus.MustNewConstMetric(c.up, prometheus.GaugeValue, up)
}

// Seconds is a Unix time as Prometheus writes it; zero for the zero time.
func Seconds(t time.Time) float64 {
	if t.IsZero() {
		return 0
	}
	return float64(t.UnixMilli()) / 1000
}

// Bool is 1 for true and 0 for false.
func Bool(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

// Buckets of histograms.
var (
	// SecondsBuckets suit work on a segment of about two seconds.
	SecondsBuckets = []float64{0.05, 0.1, 0.2, 0.3, 0.5, 0.75, 1, 1.5, 2, 3, 5, 8, 15, 30}
	// RatioBuckets suit parts or multiples of a segment's duration.
	RatioBuckets = []float64{0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1, 1.25, 1.5, 2, 3, 5, 8, 15}
)
