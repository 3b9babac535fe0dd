#include "judge.h"

#include "thresholds.h"

static uint32_t larger(uint32_t a, uint64_t b) { return a > b ? a : b > UINT32_MAX ? UINT32_MAX : (uint32_t)b; }

enum code judge_picture(const struct measures *m)
{
	uint64_t variance = m->variance;
	if (m->mse > larger(MAX_LUMA, variance * MAX_LUMA_HALVES / 2))
		return WRONG_LUMA;
	if (m->chroma > larger(MAX_CHROMA, variance * MAX_CHROMA_HALVES / 2))
		return WRONG_CHROMA;
	if (m->own > larger(MAX_SHAPE, (variance + m->contrast) / SHAPE_PART) || (m->ssim < MIN_SSIM && m->mse < variance / 2))
		return WRONG_SHAPE;
	return PASS;
}

/* strayed counts pictures that are not in their place, and those that had moved. */
static uint32_t strayed(const struct measures *m, uint32_t count, uint32_t *moved)
{
	uint32_t strays = 0;
	*moved = 0;
	for (uint32_t i = 1; i < count; i++) {
		if (m[i].moved <= MIN_MOTION)
			continue;
		++*moved;
		strays += m[i].late < m[i].own / STRAYED || m[i].early < m[i].own / STRAYED;
	}
	return strays;
}

enum code judge_segment(const struct measures *m, uint32_t count, struct grid grid)
{
	uint64_t error = 0, variance = 0, detail = 0;
	int64_t kept = 0;
	uint32_t moved, strays = strayed(m, count, &moved);
	for (uint32_t i = 0; i < count; i++) {
		error += m[i].mse;
		variance += m[i].variance;
		detail += m[i].detail;
		kept += m[i].kept;
	}
	if (moved >= MIN_MOVED && strays * STRAYED_PART > moved)
		return WRONG_ORDER;
	if (error > (uint64_t)MAX_MEAN * count && error > variance * MAX_MEAN_QUARTERS / 4)
		return WRONG_QUALITY;
	/* A block of 4x4 has four of 2x2, each with 16 times its variance; the variance is in 1/256. */
	uint64_t blocks = (uint64_t)grid.columns * grid.rows, rough = variance * blocks / 4 * ROUGH_PERCENT / 100;
	if (detail > MIN_DETAIL * 64 * blocks * count && detail <= rough && kept * 100 < (int64_t)detail * KEPT_PERCENT)
		return WRONG_DETAIL;
	return PASS;
}
