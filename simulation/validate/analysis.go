package validate

import (
	"fmt"
	"math"

	"github.com/livepeer/network/simulation/analysis"
	"github.com/livepeer/network/simulation/sample"
)

func analysisOracles() []oracle {
	return []oracle{{
		name:   "Sensitivity: Ishigami's function",
		source: "its integrals, a = 7, b = 0.1 (T. Ishigami and T. Homma 1990)",
		method: "sample.Saltelli with 4,096 base points, analysis.Sobol",
		run:    ishigami,
	}, {
		name:   "Sensitivity: Sobol's G function",
		source: "its integrals, a = 0, 1, 4.5, 9, 99, 99, 99, 99 (I. Sobol 1993)",
		method: "sample.Saltelli with 4,096 base points, analysis.Sobol",
		run:    sobolG,
	}}
}

// indices simulates a function on the design and sets its indices against those known.
func indices(d draws, dims int, f func([]float64) float64, first, total []float64) ([]Row, error) {
	points, err := sample.Saltelli(4096, dims, d("design"))
	if err != nil {
		return nil, err
	}
	values := make([]float64, len(points))
	for i, point := range points {
		values[i] = f(point)
	}
	found, err := analysis.Sobol(values, dims, 0, 0.95, nil)
	if err != nil {
		return nil, err
	}
	var rows []Row
	for i, index := range found {
		rows = append(rows,
			absolute(fmt.Sprintf("S1 of x%d", i+1), first[i], index.First, 0.02),
			absolute(fmt.Sprintf("ST of x%d", i+1), total[i], index.Total, 0.02))
	}
	return rows, nil
}

func ishigami(d draws) ([]Row, error) {
	const a, b = 7, 0.1
	pi4 := math.Pow(math.Pi, 4)
	v1, v2, v13 := (1+b*pi4/5)*(1+b*pi4/5)/2, a*a/8.0, b*b*pi4*pi4*(1.0/18-1.0/50)
	v := v1 + v2 + v13
	return indices(d, 3, func(u []float64) float64 {
		x, y, z := math.Pi*(2*u[0]-1), math.Pi*(2*u[1]-1), math.Pi*(2*u[2]-1)
		return math.Sin(x) + a*math.Sin(y)*math.Sin(y) + b*z*z*z*z*math.Sin(x)
	}, []float64{v1 / v, v2 / v, 0}, []float64{(v1 + v13) / v, v2 / v, v13 / v})
}

func sobolG(d draws) ([]Row, error) {
	a := []float64{0, 1, 4.5, 9, 99, 99, 99, 99}
	product, first, total := 1.0, make([]float64, len(a)), make([]float64, len(a))
	for _, one := range a {
		product *= 1 + 1/(3*(1+one)*(1+one))
	}
	for i, one := range a {
		v := 1 / (3 * (1 + one) * (1 + one))
		first[i], total[i] = v/(product-1), v*product/(1+v)/(product-1)
	}
	return indices(d, len(a), func(u []float64) float64 {
		value := 1.0
		for i, x := range u {
			value *= (math.Abs(4*x-2) + a[i]) / (1 + a[i])
		}
		return value
	}, first, total)
}
