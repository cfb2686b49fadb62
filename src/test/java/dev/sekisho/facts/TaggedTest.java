package dev.sekisho.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which addresses a pattern of the profile means. */
class TaggedTest {
  @ParameterizedTest
  @CsvSource({
    "aws_s3_bucket.a, aws_s3_bucket.a, true",
    "aws_s3_bucket.a, aws_s3_bucket.ab, false",
    "aws_s3_bucket.a*, aws_s3_bucket.ab, true",
    "*.aws_s3_bucket.a, module.m.aws_s3_bucket.a, true",
    "*.aws_s3_bucket.a, aws_s3_bucket.a, false",
    "module.*.b, module.a.b.c.b, true",
    "module.*.b, module.a.b.c, false",
    "*, anything, true",
    "**, '', true",
    "a.b, axb, false"
  })
  void starsStandForAnything(String pattern, String address, boolean fits) {
    assertEquals(fits, SystemProfile.fits(pattern, address));
  }
}
