#include "suite.h"

SUITE(ori)
  RI(1, ori, 0x00000000, 0x00000000, 0)
  RI(2, ori, 0x00000001, 0x00000001, 1)
  RI(3, ori, 0x00000007, 0x00000003, 7)
  RI(4, ori, 0xfffff800, 0x00000000, -2048)
  RI(5, ori, 0x7fffffff, 0x7fffffff, 2047)
  RI(6, ori, 0xfffff800, 0x80000000, -2048)
  RI(7, ori, 0x800007ff, 0x80000000, 2047)
  RI(8, ori, 0xffffffff, 0xffffffff, 1)
  RI(9, ori, 0xffffffff, 0xffffffff, -1)
  RI(10, ori, 0xffffffff, 0x7fffffff, -1)
  RI(11, ori, 0x00ff07ff, 0x00ff00ff, 1807)
  RI(12, ori, 0xffffff0f, 0xff00ff00, -241)
  RI(13, ori, 0xffffffff, 0x00000005, -1)
  RI_SAME(14, ori, 0x0000000f, 13, 11)
  RI_ZERO(15, ori, 16, 3)
  END
