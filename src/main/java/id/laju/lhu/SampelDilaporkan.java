package id.laju.lhu;

import id.laju.dokumen.Teks;
import id.laju.permohonan.ParameterSampel;
import id.laju.permohonan.Sampel;
import java.util.List;
import java.util.Optional;

/** A sample with what was asked for it and what was found. */
record SampelDilaporkan(Sampel sampel, List<ParameterSampel> parameter, SampelDiuji diuji) {

    Optional<HasilSah> hasil(ParameterSampel p) {
        return diuji.hasil().stream().filter(h -> h.pilihanId() == p.id()).findFirst();
    }

    /** Lines for "deviations and exclusions" (ISO/IEC 17025, 7.8.2.1 n). */
    List<Teks> tidakDiuji() {
        return parameter.stream().flatMap(p -> hasil(p).filter(h -> h.alasan() != null).map(h -> Teks.dari(
                p.nama() + " pada " + diuji.nomorAnalisa() + " tidak dapat diuji: " + h.alasan(),
                (p.namaEn() == null ? p.nama() : p.namaEn()) + " of " + diuji.nomorAnalisa() + " could not be tested: " + h.alasan())).stream()).toList();
    }

    /** The reservation with which the sample was accepted (7.4.3). */
    Optional<Teks> syaratTerima() {
        return Optional.ofNullable(diuji.catatan()).map(c -> Teks.dari("Sampel " + diuji.nomorAnalisa() + " diterima dengan catatan: " + c,
                "Item " + diuji.nomorAnalisa() + " was accepted with a reservation: " + c));
    }
}
