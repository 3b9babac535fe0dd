#include "scale.h"

#include <stddef.h>
#include <string.h>

/* One side of a plane, in units that are a whole number for the pixels of both sizes. */
struct axis {
	uint32_t from, to; /* how long a pixel of the other size is: a small pixel is `from` units long, a large picture's `to` */
};

/* What a pixel of the smaller plane lies over. */
struct span {
	uint32_t first, count; /* pixels */
	uint32_t head, tail;   /* units of the first and the last; those between count whole. With one pixel tail is 0. */
};

/* LANE_UNITS is the most units of a column whose sum of bytes fits in 16 bits. */
#define LANE_UNITS 257
#define LANES 0x00ff00ffu

static uint32_t gcd(uint32_t a, uint32_t b)
{
	while (b) {
		uint32_t rest = a % b;
		a = b;
		b = rest;
	}
	return a;
}

static struct axis axis_of(int from, int to)
{
	uint32_t g = gcd((uint32_t)from, (uint32_t)to);
	return (struct axis){ (uint32_t)from / g, (uint32_t)to / g };
}

static struct span span_of(struct axis a, uint32_t index)
{
	uint32_t begin = index * a.from, end = begin + a.from;
	uint32_t last = (end - 1) / a.to;
	struct span s = { .first = begin / a.to };
	s.count = last - s.first + 1;
	s.head = (s.first + 1) * a.to - begin;
	if (s.count == 1)
		s.head = a.from;
	else
		s.tail = end - last * a.to;
	return s;
}

static uint32_t weight(const struct span *s, struct axis a, uint32_t i)
{
	if (i == 0)
		return s->head;
	return i == s->count - 1 ? s->tail : a.to;
}

/* sum_lanes adds up rows for four columns at a time, two to a word, and returns how many columns it has done. Without weights each row counts once. */
static inline __attribute__((always_inline)) uint32_t sum_lanes(const uint8_t *top, int stride, uint32_t width, uint32_t rows, const uint32_t *weights, uint32_t *sums)
{
	uint32_t x = 0;
	for (; x + 4 <= width; x += 4) {
		uint32_t even = 0, odd = 0;
		const uint8_t *p = top + x;
		for (uint32_t i = 0; i < rows; i++, p += stride) {
			uint32_t four;
			memcpy(&four, __builtin_assume_aligned(p, 4), sizeof four);
			even += (four & LANES) * (weights ? weights[i] : 1);
			odd += (four >> 8 & LANES) * (weights ? weights[i] : 1);
		}
		sums[x] = even & 0xffff;
		sums[x + 1] = odd & 0xffff;
		sums[x + 2] = even >> 16;
		sums[x + 3] = odd >> 16;
	}
	return x;
}

/* sum_columns adds up the rows of a span, weighted, for every column. */
static void sum_columns(struct plane from, struct span s, struct axis a, uint32_t *sums)
{
	uint32_t weights[MAX_SIDE + 1], x = 0, width = (uint32_t)from.width;
	const uint8_t *top = from.data + (int)s.first * from.stride;
	for (uint32_t i = 0; i < s.count; i++)
		weights[i] = weight(&s, a, i);
	if (a.from <= LANE_UNITS && !(((uintptr_t)top | (uintptr_t)from.stride) & 3))
		x = a.to == 1 ? sum_lanes(top, from.stride, width, s.count, NULL, sums) : sum_lanes(top, from.stride, width, s.count, weights, sums);
	for (; x < width; x++) {
		uint32_t sum = 0;
		for (uint32_t i = 0; i < s.count; i++)
			sum += top[x + (uint32_t)((int)i * from.stride)] * weights[i];
		sums[x] = sum;
	}
}

void scale(struct plane from, uint8_t *to, int width, int height)
{
	static uint32_t sums[MAX_SIDE];
	static struct span spans[MAX_SIDE];
	struct axis across = axis_of(from.width, width), down = axis_of(from.height, height);
	uint32_t area = across.from * down.from;
	for (uint32_t x = 0; x < (uint32_t)width; x++)
		spans[x] = span_of(across, x);
	for (uint32_t y = 0; y < (uint32_t)height; y++) {
		sum_columns(from, span_of(down, y), down, sums);
		for (uint32_t x = 0; x < (uint32_t)width; x++) {
			const struct span *s = &spans[x];
			const uint32_t *p = sums + s->first;
			uint32_t last = s->count - 1, total = 0;
			for (uint32_t i = 1; i < last; i++)
				total += p[i];
			total = total * across.to + p[0] * s->head + p[last] * s->tail;
			*to++ = (uint8_t)((total + area / 2) / area);
		}
	}
}
