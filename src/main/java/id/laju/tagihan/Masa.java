package id.laju.tagihan;

import java.time.LocalDate;

/** From day to day, both included; typed the wrong way round it is still one period. */
record Masa(LocalDate dari, LocalDate sampai) {

    Masa {
        if (sampai.isBefore(dari)) {
            LocalDate awal = sampai;
            sampai = dari;
            dari = awal;
        }
    }
}
