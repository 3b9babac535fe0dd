#include "ts.h"

#include <stddef.h>
#include <string.h>

enum {
	PACKET_BYTES = 188,
	HEADER_BYTES = 4,
	NO_PID = 0x2000,
	NULL_PID = 0x1fff,
	STREAM_H264 = 0x1b,
	PES_HEADER_BYTES = 9,
	MAX_PES_HEADER_BYTES = PES_HEADER_BYTES + 255,
	CRC_BYTES = 4,
	COUNTERS = 16,
};

#define CLOCK_BITS 33
#define CLOCK_MASK ((1ull << CLOCK_BITS) - 1)

/* The payload of one packet. */
struct packet {
	const uint8_t *payload;
	uint32_t size;
	int pid, start, counter;
};

/* What is known while the packets are read one after the other. */
struct reader {
	struct ts *ts;
	int tables; /* PID of the program map, or NO_PID */
	int counter; /* next continuity counter of the video, or -1 */
	uint32_t unread; /* bytes of the open unit with its PES header, so far */
	uint8_t header[MAX_PES_HEADER_BYTES]; /* of the open unit */
};

static uint32_t be16(const uint8_t *b) { return (uint32_t)b[0] << 8 | b[1]; }

static enum fault read_packet(const uint8_t *b, struct packet *packet)
{
	uint32_t at = HEADER_BYTES;
	if (b[0] != 0x47 || b[1] & 0x80 || b[3] & 0xc0 || !(b[3] & 0x30))
		return BAD_TS; /* no sync, a transport error, scrambled, or a reserved kind */
	packet->pid = (int)(be16(b + 1) & 0x1fff);
	packet->start = b[1] >> 6 & 1;
	packet->counter = b[3] & (COUNTERS - 1);
	packet->payload = b;
	packet->size = 0;
	if (b[3] & 0x20)
		at += 1 + b[HEADER_BYTES];
	if (at > PACKET_BYTES)
		return BAD_TS;
	if (b[3] & 0x10) {
		if (at == PACKET_BYTES)
			return BAD_TS;
		packet->payload = b + at;
		packet->size = PACKET_BYTES - at;
	}
	return NO_FAULT;
}

/* checksum is the CRC of ISO/IEC 13818-1 annex A: 0 over a section that ends with its own. */
static uint32_t checksum(const uint8_t *b, uint32_t size)
{
	uint32_t crc = 0xffffffff;
	for (uint32_t i = 0; i < size; i++) {
		crc ^= (uint32_t)b[i] << 24;
		for (int bit = 0; bit < 8; bit++)
			crc = crc << 1 ^ (crc >> 31 ? 0x04c11db7 : 0);
	}
	return crc;
}

/* section finds the body of a table that lies in one packet: what stands between its fixed header and its checksum. */
static enum fault section(const struct packet *p, uint8_t table, uint32_t header, const uint8_t **body, uint32_t *size)
{
	if (!p->start)
		return BAD_TS;
	uint32_t at = 1 + p->payload[0];
	if (at + 3 > p->size)
		return BAD_TS;
	const uint8_t *b = p->payload + at;
	uint32_t length = 3 + (be16(b + 1) & 0xfff);
	if (b[0] != table || length > p->size - at || length < header + CRC_BYTES || checksum(b, length))
		return BAD_TS;
	*body = b + header;
	*size = length - header - CRC_BYTES;
	return NO_FAULT;
}

static enum fault read_pat(struct reader *r, const struct packet *p)
{
	const uint8_t *b;
	uint32_t size;
	enum fault fault = section(p, 0, 8, &b, &size);
	for (; !fault && size >= 4; b += 4, size -= 4) {
		int pid = (int)(be16(b + 2) & 0x1fff);
		if (be16(b) == 0)
			continue; /* the network information table */
		if (r->tables != NO_PID && r->tables != pid)
			return BAD_TS; /* several programs */
		r->tables = pid;
	}
	return fault;
}

static enum fault read_pmt(struct reader *r, const struct packet *p)
{
	const uint8_t *b;
	uint32_t size;
	int video = NO_PID;
	enum fault fault = section(p, 2, 12, &b, &size);
	if (fault)
		return fault;
	uint32_t skip = be16(b - 2) & 0xfff;
	if (skip > size)
		return BAD_TS;
	for (b += skip, size -= skip; size; b += skip, size -= skip) {
		if (size < 5 || (skip = 5 + (be16(b + 3) & 0xfff)) > size)
			return BAD_TS;
		if (b[0] != STREAM_H264)
			continue;
		if (video != NO_PID)
			return BAD_TS; /* several streams of video */
		video = (int)(be16(b + 1) & 0x1fff);
	}
	if (video == NO_PID)
		return BAD_UNITS;
	if (r->ts->video != NO_PID && r->ts->video != video)
		return BAD_TS; /* the program changes */
	r->ts->video = video;
	return NO_FAULT;
}

/* timestamp reads 33 bits with marker bits in between, or -1. */
static int64_t timestamp(const uint8_t *b, int prefix)
{
	if (b[0] >> 4 != prefix || !(b[0] & b[2] & b[4] & 1))
		return -1;
	return (int64_t)(b[0] >> 1 & 7) << 30 | (int64_t)b[1] << 22 | (int64_t)(b[2] >> 1) << 15 | (int64_t)b[3] << 7 | b[4] >> 1;
}

/* close_unit checks the PES packet that has been collected. */
static enum fault close_unit(struct reader *r)
{
	struct ts *ts = r->ts;
	const uint8_t *b = r->header;
	if (!ts->count)
		return NO_FAULT;
	struct unit *u = &ts->units[ts->count - 1];
	if (r->unread < PES_HEADER_BYTES)
		return BAD_TS;
	u->header = PES_HEADER_BYTES + b[8];
	if (u->header >= r->unread || b[0] || b[1] || b[2] != 1 || (b[3] & 0xf0) != 0xe0 || (b[6] & 0xf0) != 0x80)
		return BAD_TS; /* no data, no start code, no video, or scrambled */
	u->size = r->unread - u->header;
	uint32_t length = be16(b + 4);
	if (length) {
		if (length + 6 <= u->header || length + 6 > r->unread)
			return BAD_TS;
		u->size = length + 6 - u->header;
	}
	int has_dts = b[7] >> 6 & 1;
	if (!(b[7] & 0x80) || b[8] < (has_dts ? 10 : 5))
		return BAD_UNITS;
	int64_t pts = timestamp(b + 9, has_dts ? 3 : 2), dts = has_dts ? timestamp(b + 14, 1) : pts;
	if (pts < 0 || dts < 0)
		return BAD_UNITS;
	if (ts->count == 1)
		ts->origin = dts;
	u->dts = (int64_t)((uint64_t)(dts - ts->origin) & CLOCK_MASK);
	u->pts = u->dts + (int64_t)((uint64_t)(pts - dts) & CLOCK_MASK);
	if (u->pts - u->dts >= 1ll << (CLOCK_BITS - 1) || (ts->count > 1 && u->dts <= u[-1].dts))
		return BAD_UNITS; /* shown before it is decoded, or decoded before the one before */
	return NO_FAULT;
}

static enum fault read_video(struct reader *r, const struct packet *p, uint32_t at)
{
	struct ts *ts = r->ts;
	if (r->counter >= 0 && p->counter != r->counter)
		return BAD_TS; /* packets are missing */
	r->counter = (p->counter + 1) % COUNTERS;
	if (p->start) {
		enum fault fault = close_unit(r);
		if (fault)
			return fault;
		if (ts->count == MAX_UNITS)
			return BAD_UNITS;
		ts->units[ts->count++].packet = at;
		r->unread = 0;
	} else if (!ts->count) {
		return BAD_TS; /* the middle of a unit */
	}
	if (r->unread < sizeof r->header) {
		uint32_t room = sizeof r->header - r->unread;
		memcpy(r->header + r->unread, p->payload, p->size < room ? p->size : room);
	}
	r->unread += p->size;
	return NO_FAULT;
}

enum fault ts_open(struct ts *ts, struct blob blob)
{
	struct reader r = { .ts = ts, .tables = NO_PID, .counter = -1 };
	ts->blob = blob;
	ts->video = NO_PID;
	ts->count = 0;
	if (blob.size > MAX_BLOB_BYTES)
		return BAD_BLOB;
	if (blob.size % PACKET_BYTES)
		return BAD_TS;
	for (uint32_t at = 0; at < blob.size; at += PACKET_BYTES) {
		struct packet p;
		enum fault fault = read_packet(blob.data + at, &p);
		if (!fault && p.size) {
			if (p.pid == 0)
				fault = read_pat(&r, &p);
			else if (p.pid == r.tables && p.pid != NULL_PID)
				fault = read_pmt(&r, &p);
			else if (p.pid == ts->video)
				fault = read_video(&r, &p, at);
		}
		if (fault)
			return fault;
	}
	return ts->count ? close_unit(&r) : BAD_UNITS;
}

void ts_read(const struct ts *ts, uint32_t index, uint8_t *to)
{
	const struct unit *u = &ts->units[index];
	uint32_t skip = u->header, left = u->size;
	for (uint32_t at = u->packet; left && at < ts->blob.size; at += PACKET_BYTES) {
		struct packet p;
		if (read_packet(ts->blob.data + at, &p) || p.pid != ts->video)
			continue;
		uint32_t passed = p.size < skip ? p.size : skip;
		uint32_t size = p.size - passed < left ? p.size - passed : left;
		memcpy(to, p.payload + passed, size);
		skip -= passed;
		to += size;
		left -= size;
	}
}
