/* MPEG-TS as in ISO/IEC 13818-1: packets (2.4.3.2), tables (2.4.4), PES (2.4.3.6). */
#ifndef TS_H
#define TS_H

#include "guest.h"

/* One PES packet of the video. */
struct unit {
	uint32_t packet; /* where the TS packet is that it begins in */
	uint32_t header; /* bytes of PES header */
	uint32_t size;   /* bytes behind the header */
	int64_t pts, dts; /* ticks of 90 kHz since the first DTS: without the wrap at 2^33 */
};

/* A stream whose every packet has been checked. */
struct ts {
	struct blob blob;
	int video;      /* PID */
	uint32_t count; /* of units */
	int64_t origin; /* DTS of the first unit, 33 bits */
	struct unit units[MAX_UNITS];
};

/* ts_open checks the whole stream and finds its units. */
enum fault ts_open(struct ts *ts, struct blob blob);

/* ts_read copies the H.264 of a unit, which has units[index].size bytes. */
void ts_read(const struct ts *ts, uint32_t index, uint8_t *to);

#endif
