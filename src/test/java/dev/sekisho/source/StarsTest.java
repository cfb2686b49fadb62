package dev.sekisho.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which texts a pattern means. */
class StarsTest {
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
    assertEquals(fits, Stars.fits(pattern, address));
  }

  @ParameterizedTest
  @CsvSource({
    "s3:Get*, S3:getObject, true",
    "us-?ast-*, us-east-1, true",
    "us-?ast-*, us-ast-1, false",
    "'[\\E(', '[\\E(', true",
    "arn:*:root, arn:aws:iam::1:user, false"
  })
  void policiesDoNotMindCase(String pattern, String text, boolean fits) {
    assertEquals(fits, Stars.fitsAnyCase(pattern, text));
  }

  @ParameterizedTest
  @CsvSource({"a?, a?, true", "a?, ab, false", "A, a, false"})
  void addressesAreTakenLetterByLetter(String pattern, String text, boolean fits) {
    assertEquals(fits, Stars.fits(pattern, text));
  }
}
