#include "decoder.h"
#include "digest.h"
#include "judge.h"
#include "measure.h"
#include "scale.h"
#include "thresholds.h"

#include <string.h>

#define MAX_BLOCKS (MAX_PICTURE_PIXELS / (BLOCK * BLOCK) + MAX_SIDE)

/* What was measured of every picture. */
static struct measures measured[MAX_UNITS];

/* A comparison under way. */
struct comparison {
	struct result *result;
	const struct parameters *parameters;
	struct decoder source, rendition;
	struct grid grid;
	uint64_t ssim; /* sum over the pictures */
};

static struct comparison state;

/* The source at the rendition's size, and the sums of the blocks of this picture and the one before: of the source and of the rendition. */
static _Alignas(16) uint8_t scaled[MAX_PICTURE_PIXELS];
static uint16_t sums[2][2][MAX_BLOCKS];

static enum code blame(enum code side, enum fault fault) { return fault ? side + (enum code)fault : PASS; }

/* fit is the size of the rendition of a source: docs/spec/verdict.md. Its sides are even and not larger than the source's. */
static void fit_sides(uint32_t lead, uint32_t other, uint32_t limit, uint32_t *fit_lead, uint32_t *fit_other)
{
	uint32_t side = (lead < limit ? lead : limit) / 2 * 2;
	uint32_t rest = (other * side + lead) / (2 * lead) * 2;
	if (rest > other / 2 * 2)
		rest = other / 2 * 2;
	*fit_lead = side;
	*fit_other = rest > 2 ? rest : 2;
}

static void fit(const struct parameters *p, uint32_t width, uint32_t height, uint32_t *fit_width, uint32_t *fit_height)
{
	uint32_t longer = p->width > p->height ? p->width : p->height, shorter = p->width + p->height - longer;
	uint32_t box_width = height > width ? shorter : longer, box_height = height > width ? longer : shorter;
	if (width * box_height >= height * box_width)
		fit_sides(width, height, box_width, fit_width, fit_height);
	else
		fit_sides(height, width, box_height, fit_height, fit_width);
}

static int valid(const struct parameters *p)
{
	uint32_t any = 0;
	for (uint32_t i = 0; i < sizeof p->reserved / sizeof *p->reserved; i++)
		any |= p->reserved[i];
	return p->magic == MAGIC && !any && !(p->width % 2) && !(p->height % 2) && p->width >= MIN_SIDE && p->height >= MIN_SIDE &&
	       p->width <= MAX_SIDE && p->height <= MAX_SIDE;
}

static uint32_t macroblocks(const struct decoder *d) { return (uint32_t)((d->width + 15) / 16) * (uint32_t)((d->height + 15) / 16) * d->ts.count; }

/* check_sizes looks at the first pictures. */
static enum code check_sizes(struct comparison *c)
{
	uint32_t width, height;
	fit(c->parameters, (uint32_t)c->source.width, (uint32_t)c->source.height, &width, &height);
	if (c->rendition.width != (int)width || c->rendition.height != (int)height)
		return WRONG_SIZE;
	if (width < MIN_SIDE || height < MIN_SIDE || macroblocks(&c->source) + macroblocks(&c->rendition) > MAX_MACROBLOCKS)
		return blame(SOURCE, UNSUPPORTED);
	c->grid = grid_of((struct plane){ NULL, 0, (int)width, (int)height });
	return PASS;
}

/* at_size returns a plane of the source at the size of the rendition's. */
static struct plane at_size(struct plane source, struct plane rendition)
{
	if (source.width == rendition.width && source.height == rendition.height)
		return source;
	scale(source, scaled, rendition.width, rendition.height);
	return (struct plane){ scaled, rendition.width, rendition.width, rendition.height };
}

static void measure(struct comparison *c, const struct picture *source, const struct picture *rendition)
{
	uint32_t index = c->result->frames;
	struct measures *m = &measured[index];
	uint16_t *source_sums = sums[index & 1][0], *rendition_sums = sums[index & 1][1];
	uint16_t *source_before = sums[~index & 1][0], *rendition_before = sums[~index & 1][1];
	uint64_t chroma = 0;
	measure_luma(m, at_size(source->planes[0], rendition->planes[0]), rendition->planes[0], source_sums, rendition_sums);
	for (int i = 1; i < PLANES; i++)
		chroma += squares(at_size(source->planes[i], rendition->planes[i]), rendition->planes[i]);
	m->chroma = (uint32_t)((chroma << 8) / (2 * (uint32_t)rendition->planes[1].width * (uint32_t)rendition->planes[1].height));
	m->own = distance(source_sums, rendition_sums, c->grid);
	m->late = m->early = m->moved = UINT32_MAX;
	if (index) {
		m->late = distance(source_before, rendition_sums, c->grid);
		m->moved = distance(source_before, source_sums, c->grid);
		m[-1].early = distance(source_sums, rendition_before, c->grid);
	}
	if (m->mse > c->result->worst)
		c->result->worst = m->mse;
	c->ssim += m->ssim;
	c->result->frames++;
	c->result->ssim = (uint32_t)(c->ssim / c->result->frames);
}

static int64_t apart(const struct decoder *source, int64_t a, const struct decoder *rendition, int64_t b)
{
	const int64_t wrap = 1ll << 33;
	int64_t d = (source->ts.origin + a - rendition->ts.origin - b) & (wrap - 1);
	return d < wrap - d ? d : wrap - d;
}

/* compare_next takes the next picture of both. */
static enum code compare_next(struct comparison *c)
{
	struct picture source, rendition;
	enum code code = blame(SOURCE, decoder_next(&c->source, &source));
	if (code)
		return code;
	digest_add(c->result->digest, &source);
	if ((code = blame(RENDITION, decoder_next(&c->rendition, &rendition))))
		return code;
	digest_add(c->result->digest, &rendition);
	if (!c->result->frames && (code = check_sizes(c)))
		return code;
	if (apart(&c->source, source.pts, &c->rendition, rendition.pts) > MAX_TIME_APART)
		return WRONG_TIME;
	measure(c, &source, &rendition);
	return judge_picture(&measured[c->result->frames - 1]);
}

void verdict_begin(struct result *result, const struct parameters *parameters, struct blob source, struct blob rendition)
{
	struct comparison *c = &state;
	memset(result, 0, sizeof *result);
	c->result = result;
	c->parameters = parameters;
	if (!valid(parameters))
		result->code = BAD_PARAMETERS;
	else if ((result->code = blame(SOURCE, decoder_open(&c->source, 0, source))))
		return;
	else if ((result->code = blame(RENDITION, decoder_open(&c->rendition, 1, rendition))))
		return;
	else if (c->source.ts.count != c->rendition.ts.count)
		result->code = WRONG_COUNT;
}

int verdict_next(void)
{
	struct comparison *c = &state;
	struct result *result = c->result;
	if (!result->code && result->frames < c->source.ts.count)
		result->code = compare_next(c);
	if (!result->code && result->frames == c->source.ts.count)
		result->code = judge_segment(measured, result->frames, c->grid);
	return !result->code && result->frames < c->source.ts.count;
}
