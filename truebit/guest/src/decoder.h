/* Pictures of a stream, one after the other in the order in which they are shown. */
#ifndef DECODER_H
#define DECODER_H

#include "guest.h"
#include "ts.h"

struct AVCodecContext;
struct AVFrame;
struct AVPacket;

enum { PLANES = 3 };

/* One decoded picture without its cropped edges: Y, Cb, Cr, 8 bits, 4:2:0. It is valid until the next one is asked for. */
struct picture {
	struct plane planes[PLANES];
	int64_t pts; /* as that of struct unit */
};

/* A stream that is being decoded. */
struct decoder {
	struct ts ts;
	uint32_t heap;
	struct AVCodecContext *context;
	struct AVFrame *frame;
	struct AVPacket *packet;
	uint32_t sent, shown; /* units */
	int flushed;
	int width, height; /* of all pictures; 0 before the first */
	int64_t last; /* PTS of the picture before */
};

/* decoder_open checks the stream. The decoder has a heap for itself. */
enum fault decoder_open(struct decoder *d, uint32_t heap, struct blob blob);

/* decoder_next decodes the next picture. There are as many as units; to ask for more is a fault. */
enum fault decoder_next(struct decoder *d, struct picture *picture);

#endif
