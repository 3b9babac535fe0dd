/* Declared for the decoder's libraries, which need it to compile and do not come to call it. */
#ifndef FREESTANDING_H
#define FREESTANDING_H

char *tempnam(const char *, const char *);

#endif
