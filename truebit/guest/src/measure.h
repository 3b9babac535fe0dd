/* What is measured of two pictures of equal size. */
#ifndef MEASURE_H
#define MEASURE_H

#include "guest.h"

enum { BLOCK = 4 };

/* Blocks of 4x4 pixels that cover a picture; the last of a row or column lies on its edge, over pixels of the one before. */
struct grid {
	uint32_t columns, rows;
};

/* Sums over the luma of two pictures. */
struct measures {
	uint32_t mse;    /* mean squared error of the luma, in 1/256 */
	uint32_t chroma; /* of both chroma planes */
	uint32_t ssim;   /* mean over blocks of 8x8 pixels, in 1/65536 */
	/* Mean squared errors of the sums of blocks: rendition against its own picture of the source, that before and that after; and the source's own to the one before. In
	 * 1/256 of a pixel's. */
	uint32_t own, late, early, moved;
	uint32_t variance; /* of the source's pixels within blocks of 4x4, mean, in 1/256 */
	uint32_t contrast; /* variance of the means of the source's blocks, in 1/256 */
	/* Detail: 16 times the variance of the source's pixels within blocks of 2x2, summed over these blocks, and what the rendition has of it: their covariance. */
	uint64_t detail;
	int64_t kept;
};

struct grid grid_of(struct plane plane);

/* measure_luma sets mse, ssim, variance, contrast, detail and kept, and writes the sums of the blocks of both. */
void measure_luma(struct measures *m, struct plane source, struct plane rendition, uint16_t *source_sums, uint16_t *rendition_sums);

/* squares is the sum of the squared differences of two planes. */
uint64_t squares(struct plane a, struct plane b);

/* distance is the mean squared difference of sums of blocks. */
uint32_t distance(const uint16_t *a, const uint16_t *b, struct grid grid);

#endif
