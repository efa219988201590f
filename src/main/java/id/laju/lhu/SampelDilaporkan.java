package id.laju.lhu;

import id.laju.dokumen.Teks;
import id.laju.permohonan.ParameterSampel;
import id.laju.permohonan.Sampel;
import java.util.List;
import java.util.Optional;

/** A sample with what was asked for it, what was found and what the pengetik added. */
record SampelDilaporkan(Sampel sampel, List<ParameterSampel> parameter, SampelDiuji diuji, Ketikan ketikan) {

    /** @param ketikan null where nobody typed anything */
    static SampelDilaporkan dari(Sampel sampel, List<ParameterSampel> parameter, SampelDiuji diuji, Ketikan ketikan) {
        Ketikan ada = ketikan == null ? Ketikan.kosong(sampel.id()) : ketikan;
        return new SampelDilaporkan(sampel, parameter, ada.tanpaAkreditasi() ? diuji.tanpaAkreditasi() : diuji, ada);
    }

    Optional<HasilSah> hasil(ParameterSampel p) {
        return diuji.hasil().stream().filter(h -> h.pilihanId() == p.id()).findFirst();
    }

    /** Lines for "deviations and exclusions" (ISO/IEC 17025, 7.8.2.1 n). */
    List<Teks> tidakDiuji() {
        return parameter.stream().flatMap(p -> hasil(p).filter(h -> h.alasan() != null).map(h -> Teks.dari(
                p.nama() + " pada " + diuji.nomorAnalisa() + " tidak dapat diuji: " + h.alasan(),
                (p.namaEn() == null ? p.nama() : p.namaEn()) + " of " + diuji.nomorAnalisa() + " could not be tested: " + h.alasan())).stream()).toList();
    }

    /** @param bernama says of which sample it speaks */
    Optional<Teks> catatanKetikan(boolean bernama) {
        return ketikan.sebagaiTeks().map(t -> bernama ? Teks.dari("Sampel " + diuji.nomorAnalisa() + ": " + t.id(), t.en() == null ? null : "Item " + diuji.nomorAnalisa() + ": " + t.en()) : t);
    }

    /** The reservation with which the sample was accepted (7.4.3). */
    Optional<Teks> syaratTerima() {
        return Optional.ofNullable(diuji.catatan()).map(c -> Teks.dari("Sampel " + diuji.nomorAnalisa() + " diterima dengan catatan: " + c,
                "Item " + diuji.nomorAnalisa() + " was accepted with a reservation: " + c));
    }
}
