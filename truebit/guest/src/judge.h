/* What the measures of pictures say. */
#ifndef JUDGE_H
#define JUDGE_H

#include "measure.h"

/* judge_picture looks at one picture. */
enum code judge_picture(const struct measures *m);

/* judge_segment looks at all of them. */
enum code judge_segment(const struct measures *m, uint32_t count, struct grid grid);

#endif
