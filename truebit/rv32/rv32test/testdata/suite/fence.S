#include "suite.h"

SUITE(fence)
  li t2, 5
  fence
  fence rw, w
  fence.tso
  .word 0x0ff2828f // fields that are reserved: ignored
  IS(1, t2, 5)
  END
