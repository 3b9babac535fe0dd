package compare

import "math"

// Difference of two pictures of luma.
type difference struct {
	psnr float64 // decibels; psnrCap for equal pictures
	ssim float64 // mean over blocks of 8x8 pixels; 1 for equal pictures
}

const (
	// psnrCap stands for an error that rounds to nothing.
	psnrCap = 100.0
	block   = 8
	// The constants of Wang et al., "Image quality assessment: from error visibility to structural
	// similarity" (2004), for 8 bits.
	ssimC1 = (0.01 * 255) * (0.01 * 255)
	ssimC2 = (0.03 * 255) * (0.03 * 255)
)

// diff compares two planes of width x height. Pixels right of and below the last whole block do not count,
// unless the picture is smaller than a block.
func diff(a, b []byte, width, height int) difference {
	side := min(block, width, height)
	var squares, pixels, blocks int
	var similarity float64
	for y := 0; y+side <= height; y += side {
		for x := 0; x+side <= width; x += side {
			s := sumBlock(a[y*width+x:], b[y*width+x:], width, side)
			squares += s.aa + s.bb - 2*s.ab
			pixels += side * side
			similarity += s.ssim(float64(side * side))
			blocks++
		}
	}
	mse := float64(squares) / float64(pixels)
	return difference{psnr: psnr(mse), ssim: similarity / float64(blocks)}
}

// likeness is the PSNR alone, in decibels.
//
//go:norace
func likeness(a, b []byte) float64 {
	var squares int
	for i, va := range a {
		d := int(va) - int(b[i])
		squares += d * d
	}
	return psnr(float64(squares) / float64(len(a)))
}

func psnr(mse float64) float64 {
	if mse == 0 {
		return psnrCap
	}
	return min(psnrCap, 10*math.Log10(255*255/mse))
}

// sums are what the measures of one block are made of.
type sums struct{ a, b, aa, bb, ab int }

// sumBlock reads nothing that another goroutine writes, and the race detector's look at each pixel costs most of a test's time.
//
//go:norace
func sumBlock(a, b []byte, stride, side int) (s sums) {
	for y := range side {
		rowA, rowB := a[y*stride:y*stride+side], b[y*stride:y*stride+side]
		for x, va := range rowA {
			pa, pb := int(va), int(rowB[x])
			s.a += pa
			s.b += pb
			s.aa += pa * pa
			s.bb += pb * pb
			s.ab += pa * pb
		}
	}
	return s
}

func (s sums) ssim(n float64) float64 {
	meanA, meanB := float64(s.a)/n, float64(s.b)/n
	varA, varB := float64(s.aa)/n-meanA*meanA, float64(s.bb)/n-meanB*meanB
	covar := float64(s.ab)/n - meanA*meanB
	return (2*meanA*meanB + ssimC1) * (2*covar + ssimC2) / ((meanA*meanA + meanB*meanB + ssimC1) * (varA + varB + ssimC2))
}
