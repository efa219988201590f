package id.laju.survei;

import java.math.BigDecimal;

/** A grade of the index. @param batasBawah lowest rounded index that has it */
public record Mutu(String huruf, BigDecimal batasBawah, String sebutan) {
}
