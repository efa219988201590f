package id.laju.survei;

import java.math.BigDecimal;

/** A published index. @param layanan null for all services together @param responden sheets */
public record IndeksTerbit(String layanan, String indeks, BigDecimal nilai, String huruf, String sebutan, long responden) {
}
