/*
 * The verdict: does a rendition show what its source shows?
 *
 * Start from verdict_begin() and verdict_next() in verdict.c. docs/spec/verdict.md is the definition. Every function is total: any input ends in a code, within static bounds, and
 * the same for every compiler, because nothing depends on addresses, on time or on floating point.
 */
#ifndef GUEST_H
#define GUEST_H

#include <stdint.h>

/* What ends a verdict. Faults of one stream are SOURCE or RENDITION plus a kind. */
enum code {
	PASS = 0,
	BAD_PARAMETERS = 1, /* not those of a profile */
	INTERNAL = 2,       /* the decoder gave itself up */

	SOURCE = 16,    /* the broadcaster's fault: says nothing of the rendition */
	RENDITION = 32, /* the transcoder's fault */

	/* Differences between the two, which are the transcoder's fault. */
	WRONG_SIZE = 48,
	WRONG_COUNT = 49,   /* more or fewer pictures */
	WRONG_TIME = 50,    /* a picture at another time */
	WRONG_LUMA = 51,    /* a picture that is not the source's, by its error */
	WRONG_CHROMA = 52,  /* the same, by its colours */
	WRONG_SHAPE = 53,   /* the same, by its structure */
	WRONG_QUALITY = 54, /* a segment of poor pictures */
	WRONG_ORDER = 55,   /* pictures shown twice, early or late */
	WRONG_DETAIL = 56,  /* pictures without the fine detail of the source */
};

/* Kinds of faults of a stream. */
enum fault {
	NO_FAULT = 0,
	BAD_BLOB = 1,    /* the first leaf is no length */
	BAD_TS = 2,      /* not MPEG-TS with one program, or damaged */
	BAD_UNITS = 3,   /* no H.264 in it, too many units, or units without proper timestamps */
	BAD_PICTURE = 4, /* the decoder found an error, or a unit that is not one picture */
	UNSUPPORTED = 5, /* a kind or size of picture that is not judged */
	NO_MEMORY = 6,   /* pictures or references beyond the memory */
};

/* Bounds of what is judged. */
#define MAX_BLOB_BYTES ((16u << 20) - 32)
#define MAX_UNITS 600
#define MIN_SIDE 16
#define MAX_SIDE 4096
#define MAX_PICTURE_PIXELS (1920 * 1088)
/* MAX_MACROBLOCKS of 16x16 pixels, of all pictures of both streams together. */
#define MAX_MACROBLOCKS (1u << 21)

/* One stream as it was delivered. */
struct blob {
	const uint8_t *data;
	uint32_t size;
};

/* One plane of a picture. */
struct plane {
	const uint8_t *data;
	int stride, width, height;
};

/* The parameters as they lie in memory: 8 words, little-endian. */
struct parameters {
	uint32_t magic; /* MAGIC */
	uint32_t width, height; /* the profile's box, pixels; both even, at least MIN_SIDE */
	uint32_t reserved[5]; /* zeros */
};

#define MAGIC 0x3150564cu /* "LVP1" */

/* What is left in the registers a0 to a7. */
struct result {
	uint32_t code;
	uint32_t worst;  /* largest mean squared error of a picture's luma, in 1/256 */
	uint32_t ssim;   /* mean over all pictures, in 1/65536 */
	uint32_t frames; /* pictures compared */
	uint32_t digest[4];
};

/* verdict_begin checks the two streams and begins a verdict, which lasts until verdict_next returns 0. What it is given must stay where it is. */
void verdict_begin(struct result *result, const struct parameters *parameters, struct blob source, struct blob rendition);

/* verdict_next compares the next picture, and tells whether there are more. After the last one the result is final. */
int verdict_next(void);

/* stop ends the program at once with INTERNAL. The platform provides it. */
_Noreturn void stop(void);

#endif
