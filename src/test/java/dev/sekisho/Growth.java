package dev.sekisho;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.IntToDoubleFunction;

/** Holds that four times the work takes about four times the time, not sixteen. */
public final class Growth {
  /** Linear work takes four times as long, growth by the square sixteen times. */
  private static final double MOST = 8;

  /** Processor time is told in steps of ten; below this they say more than the work. */
  private static final double LEAST_MILLIS = 20;

  private static final int FEWEST_RUNS = 3;
  private static final int MOST_RUNS = 8;

  private Growth() {}

  /**
   * Compares the quickest of several runs of each size, all after a first one that warms the
   * program up: other work only ever makes a run slower, and a cold small run would flatter the
   * ratio.
   *
   * @param millis does the work of a size and tells how long it took
   */
  public static void check(int size, IntToDoubleFunction millis) {
    double once = Double.MAX_VALUE;
    double fourfold = millis.applyAsDouble(4 * size);
    double ratio = Double.MAX_VALUE;
    for (int run = 0; run < FEWEST_RUNS || (run < MOST_RUNS && ratio > MOST); run++) {
      once = Math.min(once, millis.applyAsDouble(size));
      fourfold = Math.min(fourfold, millis.applyAsDouble(4 * size));
      ratio = fourfold / Math.max(once, LEAST_MILLIS);
    }
    assertTrue(ratio <= MOST, "four times the size took " + ratio + " times as long");
  }

  /** How long something keeps processors busy: what else the machine does is no part of it. */
  public static double millis(Runnable work) {
    long start = cpuTime();
    work.run();
    return (cpuTime() - start) / 1e6;
  }

  private static long cpuTime() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }
}
