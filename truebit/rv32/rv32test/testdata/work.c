// A program that does a bit of everything: it fills a table from a generator, sorts it two ways, divides and multiplies,
// and returns the start of a SHA-256 (FIPS 180-4) over the result. ROUNDS sets how long it runs.
#include <stdint.h>

#ifndef ROUNDS
#define ROUNDS 1
#endif
#ifndef COUNT
#define COUNT 512
#endif

void *memcpy(void *to, const void *from, __SIZE_TYPE__ size) {
  uint8_t *t = to;
  const uint8_t *f = from;
  while (size--) *t++ = *f++;
  return to;
}

void *memset(void *to, int value, __SIZE_TYPE__ size) {
  uint8_t *t = to;
  while (size--) *t++ = (uint8_t)value;
  return to;
}

static const uint32_t K[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be,
    0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa,
    0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85,
    0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3,
    0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f,
    0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

static uint32_t hash[8];

static uint32_t turn(uint32_t x, int by) { return x >> by | x << (32 - by); }

static void block(const uint8_t *in) {
  uint32_t w[64], v[8];
  for (int i = 0; i < 16; i++)
    w[i] = (uint32_t)in[4 * i] << 24 | in[4 * i + 1] << 16 | in[4 * i + 2] << 8 | in[4 * i + 3];
  for (int i = 16; i < 64; i++) {
    uint32_t a = turn(w[i - 15], 7) ^ turn(w[i - 15], 18) ^ w[i - 15] >> 3;
    uint32_t b = turn(w[i - 2], 17) ^ turn(w[i - 2], 19) ^ w[i - 2] >> 10;
    w[i] = w[i - 16] + a + w[i - 7] + b;
  }
  for (int i = 0; i < 8; i++) v[i] = hash[i];
  for (int i = 0; i < 64; i++) {
    uint32_t a = turn(v[4], 6) ^ turn(v[4], 11) ^ turn(v[4], 25);
    uint32_t one = v[7] + a + (v[6] ^ (v[4] & (v[5] ^ v[6]))) + K[i] + w[i];
    uint32_t b = turn(v[0], 2) ^ turn(v[0], 13) ^ turn(v[0], 22);
    uint32_t two = b + ((v[0] & v[1]) | (v[2] & (v[0] | v[1])));
    for (int j = 7; j > 0; j--) v[j] = v[j - 1];
    v[4] += one;
    v[0] = one + two;
  }
  for (int i = 0; i < 8; i++) hash[i] += v[i];
}

// sha256 leaves the hash of size bytes, fewer than 2^29, in the variable hash.
static void sha256(const uint8_t *in, uint32_t size) {
  static const uint32_t start[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
  uint8_t last[128];
  uint32_t left = size;
  memcpy(hash, start, sizeof hash);
  for (; left >= 64; left -= 64, in += 64) block(in);
  memset(last, 0, sizeof last);
  memcpy(last, in, left);
  last[left] = 0x80;
  uint32_t end = left < 56 ? 64 : 128;
  for (int i = 0; i < 4; i++) last[end - 1 - i] = (uint8_t)(size << 3 >> 8 * i);
  block(last);
  if (end == 128) block(last + 64);
}

#ifdef INPUT
// main hashes the first half of the input and returns the first word of the hash.
int main(void) {
  sha256((const uint8_t *)0x40000020, *(const volatile uint32_t *)0x40000000);
  return (int)hash[0];
}
#else
static uint32_t seed = 0x12345678; // in .data: the start-up code must have copied it

static uint32_t next(void) {
  seed ^= seed << 13;
  seed ^= seed >> 17;
  return seed ^= seed << 5;
}

static void quick(int16_t *a, int low, int high) {
  while (low < high) {
    int16_t pivot = a[(low + high) / 2];
    int i = low, j = high;
    while (i <= j) {
      while (a[i] < pivot) i++;
      while (a[j] > pivot) j--;
      if (i <= j) {
        int16_t kept = a[i];
        a[i++] = a[j];
        a[j--] = kept;
      }
    }
    quick(a, low, j);
    low = i;
  }
}

static uint32_t table[COUNT];
static int16_t shorts[COUNT];

int main(void) {
  uint64_t sum = 0;
  for (int round = 0; round < ROUNDS; round++) {
    for (int i = 0; i < COUNT; i++) {
      table[i] = next();
      shorts[i] = (int16_t)(table[i] % 1999 - 1000);
      sum += (uint64_t)table[i] * (uint32_t)i + (uint64_t)((int64_t)(int32_t)table[i] * shorts[i] >> 7);
      sum ^= (uint32_t)((int32_t)table[i] / (shorts[i] | 1)) + (uint32_t)((int32_t)table[i] % (shorts[i] | 1)) + table[i] / 7;
    }
    quick(shorts, 0, COUNT - 1);
    for (int i = 1; i < COUNT; i++) // insertion, so that there are many branches
      for (int j = i; j > 0 && table[j - 1] > table[j] && i - j < 16; j--) {
        uint32_t kept = table[j];
        table[j] = table[j - 1];
        table[j - 1] = kept;
      }
    table[0] = (uint32_t)sum;
    table[1] = (uint32_t)(sum >> 32);
    sha256((const uint8_t *)table, sizeof table);
    seed ^= hash[0];
    sha256((const uint8_t *)shorts, sizeof shorts - 3);
    seed ^= hash[7] | 1;
  }
  return (int)(hash[0] & 0x7f);
}
#endif
