#include "decoder.h"
#include "heap.h"

#include <errno.h>
#include <libavcodec/avcodec.h>
#include <libavutil/pixdesc.h>
#include <string.h>

extern const AVCodec ff_h264_decoder;

enum fault decoder_open(struct decoder *d, uint32_t heap, struct blob blob)
{
	d->heap = heap;
	heap_use(heap);
	enum fault fault = ts_open(&d->ts, blob);
	if (fault)
		return fault;
	d->context = avcodec_alloc_context3(&ff_h264_decoder);
	d->frame = av_frame_alloc();
	d->packet = av_packet_alloc();
	if (!d->context || !d->frame || !d->packet)
		return NO_MEMORY;
	d->context->thread_count = 1;
	d->context->err_recognition = AV_EF_EXPLODE;
	/* A picture is shown as late as its level allows, where the stream does not say how late. */
	d->context->strict_std_compliance = FF_COMPLIANCE_STRICT;
	/* Edges are cropped to the pixel. */
	d->context->flags |= AV_CODEC_FLAG_UNALIGNED;
	d->context->max_pixels = MAX_PICTURE_PIXELS;
	return avcodec_open2(d->context, &ff_h264_decoder, NULL) ? NO_MEMORY : NO_FAULT;
}

/* fault_of tells what an error of the decoder means. */
static enum fault fault_of(const struct decoder *d, int error)
{
	if (heap_full(d->heap))
		return NO_MEMORY;
	return error == AVERROR_PATCHWELCOME ? UNSUPPORTED : BAD_PICTURE;
}

/* feed gives the decoder the next unit, or the end. */
static enum fault feed(struct decoder *d)
{
	int error;
	if (d->sent == d->ts.count) {
		if (d->flushed)
			return BAD_PICTURE; /* fewer pictures than units */
		d->flushed = 1;
		error = avcodec_send_packet(d->context, NULL);
		return error ? fault_of(d, error) : NO_FAULT;
	}
	const struct unit *u = &d->ts.units[d->sent];
	if (av_new_packet(d->packet, (int)u->size))
		return NO_MEMORY;
	ts_read(&d->ts, d->sent, d->packet->data);
	d->packet->pts = u->pts;
	d->packet->dts = u->dts;
	d->sent++;
	error = avcodec_send_packet(d->context, d->packet);
	av_packet_unref(d->packet);
	return error ? fault_of(d, error) : NO_FAULT;
}

static enum fault check(struct decoder *d)
{
	const AVFrame *f = d->frame;
	if (f->decode_error_flags || f->flags & AV_FRAME_FLAG_CORRUPT || f->pts == AV_NOPTS_VALUE)
		return BAD_PICTURE;
	if (d->shown == d->ts.count || (d->shown && f->pts <= d->last))
		return BAD_PICTURE; /* more pictures than units, or out of order */
	if ((f->format != AV_PIX_FMT_YUV420P && f->format != AV_PIX_FMT_YUVJ420P) || f->interlaced_frame)
		return UNSUPPORTED;
	if (f->width < MIN_SIDE || f->height < MIN_SIDE || f->width > MAX_SIDE || f->height > MAX_SIDE)
		return UNSUPPORTED;
	if (d->shown && (f->width != d->width || f->height != d->height))
		return UNSUPPORTED;
	return NO_FAULT;
}

enum fault decoder_next(struct decoder *d, struct picture *picture)
{
	int error;
	heap_use(d->heap);
	while ((error = avcodec_receive_frame(d->context, d->frame))) {
		enum fault fault = error == AVERROR(EAGAIN) ? feed(d) : fault_of(d, error);
		if (fault)
			return fault;
	}
	enum fault fault = check(d);
	if (fault)
		return fault;
	const AVFrame *f = d->frame;
	d->shown++;
	d->last = picture->pts = f->pts;
	d->width = f->width;
	d->height = f->height;
	for (int i = 0; i < PLANES; i++) {
		int half = i > 0;
		picture->planes[i] = (struct plane){ f->data[i], f->linesize[i], (f->width + half) >> half, (f->height + half) >> half };
	}
	return NO_FAULT;
}
