/* Downscaling by exact areas. */
#ifndef SCALE_H
#define SCALE_H

#include "guest.h"

/*
 * scale makes a plane of width x height, of at most the size of the plane it is made from. Each pixel is the sum of the pixels that it lies over, weighted by how much of each it
 * covers, divided by its area and rounded to the nearest, halves up.
 */
void scale(struct plane from, uint8_t *to, int width, int height);

#endif
