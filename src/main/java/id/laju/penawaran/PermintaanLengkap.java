package id.laju.penawaran;

import id.laju.berkas.Berkas;
import id.laju.layanan.Tarif;
import id.laju.layanan.TarifService;
import id.laju.permohonan.LihatPermohonan;
import id.laju.permohonan.LihatPermohonan.LihatKelompok;
import id.laju.permohonan.LihatPermohonan.LihatMigrasi;
import id.laju.permohonan.LihatPermohonan.LihatParameter;
import id.laju.permohonan.LihatPermohonan.LihatSampel;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.Sampel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The whole request as CS reads it, with the prices that a quotation of today would carry. */
@Component
class PermintaanLengkap {

    /** @param harga null without a tariff in force */
    record Parameter(String kelompok, String nama, String metode, String satuan, BigDecimal harga, String dasar) {
    }

    record Contoh(Sampel sampel, String namaLengkap, String namaLengkapInggris, List<Parameter> parameter, LihatMigrasi migrasi, List<File> berkas,
            BigDecimal jumlah) {
    }

    record File(UUID id, String nama, long permohonanId) {
    }

    record Isi(Permohonan permohonan, List<Contoh> sampel, BigDecimal total, boolean tarifLengkap, List<File> berkas) {
    }

    private final PermohonanService permohonan;
    private final TarifService tarif;

    PermintaanLengkap(PermohonanService permohonan, TarifService tarif) {
        this.permohonan = permohonan;
        this.tarif = tarif;
    }

    Isi dari(long permohonanId, LocalDate hari) {
        LihatPermohonan p = permohonan.lihat(permohonanId);
        List<Contoh> contoh = p.sampel().stream().map(s -> contoh(s, permohonanId, hari)).toList();
        BigDecimal total = contoh.stream().map(Contoh::jumlah).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean lengkap = contoh.stream().flatMap(c -> c.parameter().stream()).allMatch(x -> x.harga() != null);
        return new Isi(p.permohonan(), contoh, total, lengkap, file(p.berkas(), permohonanId));
    }

    private Contoh contoh(LihatSampel s, long permohonanId, LocalDate hari) {
        List<LihatParameter> semua = s.kelompok().stream().flatMap(k -> k.isi().stream()).toList();
        Map<Long, Tarif> harga = tarif.tarif(semua.stream().map(LihatParameter::parameterId).toList(), hari);
        List<Parameter> isi = s.kelompok().stream().flatMap(k -> k.isi().stream().map(p -> parameter(k, p, harga.get(p.parameterId())))).toList();
        BigDecimal jumlah = isi.stream().filter(p -> p.harga() != null).map(Parameter::harga).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Contoh(s.sampel(), s.namaIndonesia(), s.namaInggris(), isi, s.migrasi(), file(s.berkas(), permohonanId), jumlah);
    }

    private static List<File> file(List<Berkas> berkas, long permohonanId) {
        return berkas.stream().map(b -> new File(b.id(), b.nama(), permohonanId)).toList();
    }

    private static Parameter parameter(LihatKelompok k, LihatParameter p, Tarif t) {
        return new Parameter(k.nama(), p.nama(), p.metode(), p.satuan(), t == null ? null : t.jumlah(), t == null ? null : t.peraturan());
    }
}
