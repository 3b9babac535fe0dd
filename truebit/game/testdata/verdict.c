// A verdict over what work.c computes: pass (0 in a0) if the rendition begins with its result, nothing (2) if it begins with its complement, and otherwise bad (51). The result itself
// is in a1.
#include <stdint.h>

#define RENDITION ((const volatile uint32_t *)0x41000000)
#define BLOB 8 // words before the first byte of a blob

int __real_main(void);

uint64_t __wrap_main(void) {
  uint32_t sum = (uint32_t)__real_main();
  uint32_t says = RENDITION[BLOB];
  return (uint64_t)sum << 32 | (says == sum ? 0 : says == ~sum ? 2 : 51);
}
