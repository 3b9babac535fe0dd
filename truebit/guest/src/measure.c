#include "measure.h"

/* The constants of Wang et al., "Image quality assessment: from error visibility to structural similarity" (2004), for 8 bits and sums over 64 pixels: (0.01 * 255 * 64)^2 and
 * (0.03 * 255 * 64)^2, rounded. */
#define SSIM_C1 26634
#define SSIM_C2 239708

#define MAX_COLUMNS (MAX_SIDE / BLOCK)

/* Sums over the pixels of a block: s of the source, r of the rendition; and of the products of the sums over its quarters. */
struct sums {
	uint32_t s, r, ss, rr, sr;
	uint32_t quarters_ss, quarters_sr;
};

struct grid grid_of(struct plane plane)
{
	return (struct grid){ (uint32_t)(plane.width + BLOCK - 1) / BLOCK, (uint32_t)(plane.height + BLOCK - 1) / BLOCK };
}

/* start_of returns where a block begins. */
static int start_of(uint32_t index, int side)
{
	int start = (int)index * BLOCK;
	return start > side - BLOCK ? side - BLOCK : start;
}

/* sum_quarter adds 2x2 pixels. */
static inline void sum_quarter(struct sums *sums, const uint8_t *s, const uint8_t *r, int s_stride, int r_stride)
{
	uint32_t a0 = s[0], a1 = s[1], a2 = s[s_stride], a3 = s[s_stride + 1];
	uint32_t b0 = r[0], b1 = r[1], b2 = r[r_stride], b3 = r[r_stride + 1];
	uint32_t a = a0 + a1 + a2 + a3, b = b0 + b1 + b2 + b3;
	sums->s += a;
	sums->r += b;
	sums->ss += a0 * a0 + a1 * a1 + a2 * a2 + a3 * a3;
	sums->rr += b0 * b0 + b1 * b1 + b2 * b2 + b3 * b3;
	sums->sr += a0 * b0 + a1 * b1 + a2 * b2 + a3 * b3;
	sums->quarters_ss += a * a;
	sums->quarters_sr += a * b;
}

static inline struct sums sum_block(const uint8_t *s, const uint8_t *r, int s_stride, int r_stride)
{
	struct sums sums = { 0 };
	sum_quarter(&sums, s, r, s_stride, r_stride);
	sum_quarter(&sums, s + 2, r + 2, s_stride, r_stride);
	sum_quarter(&sums, s + 2 * s_stride, r + 2 * r_stride, s_stride, r_stride);
	sum_quarter(&sums, s + 2 * s_stride + 2, r + 2 * r_stride + 2, s_stride, r_stride);
	return sums;
}

/* part returns numerator / denominator in 1/16384, rounded down, for 0 <= numerator <= denominator < 2^31. The low bits of large numbers do not count. */
static uint32_t part(uint32_t numerator, uint32_t denominator)
{
	while (denominator >> 17) {
		numerator >>= 1;
		denominator >>= 1;
	}
	return (numerator << 14) / denominator;
}

/* ssim_of returns the similarity of 8x8 pixels in 1/65536, at least 0, from the sums over four blocks. */
static uint32_t ssim_of(const struct sums *a, const struct sums *b)
{
	uint32_t s = a[0].s + a[1].s + b[0].s + b[1].s, r = a[0].r + a[1].r + b[0].r + b[1].r;
	uint32_t ss = a[0].ss + a[1].ss + b[0].ss + b[1].ss, rr = a[0].rr + a[1].rr + b[0].rr + b[1].rr;
	uint32_t sr = a[0].sr + a[1].sr + b[0].sr + b[1].sr;
	uint32_t variances = 64 * (ss + rr) - s * s - r * r + SSIM_C2;
	int32_t covariance = 2 * (int32_t)(64 * sr - s * r) + SSIM_C2;
	if (covariance <= 0)
		return 0;
	return part(2 * s * r + SSIM_C1, s * s + r * r + SSIM_C1) * part((uint32_t)covariance, variances) >> 12;
}

void measure_luma(struct measures *m, struct plane source, struct plane rendition, uint16_t *source_sums, uint16_t *rendition_sums)
{
	static struct sums lines[2][MAX_COLUMNS];
	struct grid grid = grid_of(source);
	uint64_t error = 0, ssim = 0, variance = 0, detail = 0, sum = 0, sum_squares = 0;
	int64_t kept = 0;
	for (uint32_t row = 0; row < grid.rows; row++) {
		int y = start_of(row, source.height);
		struct sums *line = lines[row & 1];
		for (uint32_t column = 0; column < grid.columns; column++) {
			int x = start_of(column, source.width);
			struct sums b = sum_block(source.data + y * source.stride + x, rendition.data + y * rendition.stride + x, source.stride, rendition.stride);
			error += b.ss + b.rr - 2 * b.sr;
			variance += 16 * b.ss - b.s * b.s;
			detail += 4 * b.ss - b.quarters_ss;
			kept += (int32_t)(4 * b.sr - b.quarters_sr);
			sum += b.s;
			sum_squares += b.s * b.s;
			*source_sums++ = (uint16_t)b.s;
			*rendition_sums++ = (uint16_t)b.r;
			line[column] = b;
		}
		if (row & 1)
			for (uint32_t column = 0; column + 1 < grid.columns; column += 2)
				ssim += ssim_of(lines[0] + column, lines[1] + column);
	}
	uint32_t blocks = grid.columns * grid.rows;
	m->mse = (uint32_t)((error << 8) / (blocks * BLOCK * BLOCK));
	m->ssim = (uint32_t)(ssim / ((grid.columns / 2) * (grid.rows / 2)));
	m->variance = (uint32_t)(variance / blocks);
	m->contrast = (uint32_t)((sum_squares - sum * sum / blocks) / blocks);
	m->detail = detail;
	m->kept = kept;
}

uint64_t squares(struct plane a, struct plane b)
{
	uint64_t sum = 0;
	for (int y = 0; y < a.height; y++) {
		const uint8_t *p = a.data + y * a.stride, *q = b.data + y * b.stride;
		uint32_t line = 0;
		for (int x = 0; x < a.width; x++) {
			int d = p[x] - q[x];
			line += (uint32_t)(d * d);
		}
		sum += line;
	}
	return sum;
}

uint32_t distance(const uint16_t *a, const uint16_t *b, struct grid grid)
{
	uint64_t sum = 0;
	uint32_t blocks = grid.columns * grid.rows;
	for (uint32_t i = 0; i < blocks; i++) {
		int d = a[i] - b[i];
		sum += (uint32_t)(d * d);
	}
	return (uint32_t)(sum / blocks); /* sums are 16 times a pixel, their squares 256 times */
}
