package dev.sekisho.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What names and ARNs may mean. */
class PartialsTest {
  @ParameterizedTest
  @CsvSource({
    "plain, plain",
    "arn:aws:s3:::logs, arn:aws:s3:::logs|logs",
    "arn:aws:s3:::logs/prefix, arn:aws:s3:::logs/prefix|logs/prefix|logs|prefix",
    "arn:aws:rds:ap-northeast-1:111122223333:db:ledger, "
        + "arn:aws:rds:ap-northeast-1:111122223333:db:ledger|db:ledger|ledger"
  })
  void namesOfAText(String text, String expected) {
    assertEquals(List.of(expected.split("\\|")), Names.keys(text));
  }

  @ParameterizedTest
  @CsvSource({"arn:aws:s3:::logs, ''", "arn:aws:kms:us-east-1:1:key/a, us-east-1", "plain, ''"})
  void regionOfAnArn(String text, String expected) {
    assertEquals(expected, Names.regionOfArn(text));
  }
}
