/* The thresholds of a verdict. docs/spec/verdict.md has the formulas, and what was measured to choose them. Squared errors and variances are in 1/256, as in struct measures. */
#ifndef THRESHOLDS_H
#define THRESHOLDS_H

#define SQUARES 256u

/* How far a picture's time may be from its source's, in ticks of 90 kHz: 1 ms. */
#define MAX_TIME_APART 90

/* Largest errors of one picture: 22 dB of luma, 20 dB of chroma. A source that no encoder keeps, such as noise, allows more: so many halves of its variance within blocks. */
#define MAX_LUMA (410 * SQUARES)
#define MAX_LUMA_HALVES 3
#define MAX_CHROMA (650 * SQUARES)
#define MAX_CHROMA_HALVES 6

/* Largest mean error of all pictures: 34 dB, or so many quarters of the variance. */
#define MAX_MEAN (26 * SQUARES)
#define MAX_MEAN_QUARTERS 5

/* Largest error of the means of blocks: 4, or this part of all variance of the source. */
#define MAX_SHAPE (4 * SQUARES)
#define SHAPE_PART 4
/* Least similarity of a picture whose error is less than half the variance, in 1/65536: 0.3. */
#define MIN_SSIM 19661

/* A picture has moved when the means of its blocks differ by more than this from those before. It has strayed when it is STRAYED times closer to a neighbour of its picture
 * than to the picture itself. One in STRAYED_PART of at least MIN_MOVED may have. */
#define MIN_MOTION (8 * SQUARES)
#define STRAYED 4
#define STRAYED_PART 10
#define MIN_MOVED 4

/* A source has detail when its variance within blocks of 2x2 is more than MIN_DETAIL on average. At least KEPT_PERCENT of it must be there, unless it is more than ROUGH_PERCENT of the
 * variance within blocks of 4x4: that is noise, which no encoder keeps. */
#define MIN_DETAIL 1
#define KEPT_PERCENT 50
#define ROUGH_PERCENT 55

#endif
