package id.laju.lhu;

import id.laju.dokumen.Angka;
import id.laju.dokumen.ContohUji;
import id.laju.dokumen.ContohUji.Hasil;
import id.laju.dokumen.ContohUji.Kelompok;
import id.laju.dokumen.ContohUji.Uraian;
import id.laju.dokumen.Teks;
import id.laju.permohonan.ParameterSampel;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.Sampel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** One tested item of a report: its description, and its results under their headings. */
@Component
class PenyusunContoh {

    private final PekerjaanLapangan lapangan;
    private final List<AsalContoh> asal;

    PenyusunContoh(PekerjaanLapangan lapangan, List<AsalContoh> asal) {
        this.lapangan = lapangan;
        this.asal = asal;
    }

    ContohUji susun(Permohonan p, SampelDilaporkan s, LingkupLaporan.Lingkup lingkup) {
        SampelDiuji d = s.diuji();
        Teks nama = Teks.dari(s.sampel().namaLengkap(), s.sampel().namaLengkapInggris());
        return new ContohUji(d.nomorAnalisa(), d.idSampel(), nama, uraian(s.sampel(), d), Teks.dari(kosong(d.kondisi()) ? "-" : d.kondisi()),
                pengambilan(s.sampel().id()).orElse(null), d.diterima(), d.mulaiUji(), d.selesaiUji(), kelompok(p, s, lingkup));
    }

    /** A sample that was taken once more is known to those who took it then. */
    private Optional<Teks> pengambilan(long sampelId) {
        return lapangan.pengambilan(sampelId).or(() -> asal.stream().flatMap(a -> a.pengambilan(sampelId).stream()).findFirst());
    }

    private static List<Uraian> uraian(Sampel s, SampelDiuji d) {
        List<Uraian> hasil = new ArrayList<>();
        tambah(hasil, "Produk", "Product", s.produk(), false);
        tambah(hasil, "Standar acuan", "Reference standard", s.standar(), false);
        tambah(hasil, "Kode/lokasi", "Code/location", s.kodeLokasi(), true);
        tambah(hasil, "Material", "Material", s.material(), true);
        tambah(hasil, "Bentuk", "Shape", s.bentuk(), true);
        tambah(hasil, "Dimensi", "Dimensions", s.dimensi(), true);
        tambah(hasil, "Keterangan", "Remarks", s.keterangan(), true);
        tambah(hasil, "Jumlah diterima", "Quantity received", d.jumlah(), false);
        return hasil;
    }

    private static void tambah(List<Uraian> hasil, String label, String labelEn, String isi, boolean dariPelanggan) {
        if (!kosong(isi)) {
            hasil.add(new Uraian(Teks.dari(label, labelEn), Teks.dari(isi), dariPelanggan));
        }
    }

    private static List<Kelompok> kelompok(Permohonan p, SampelDilaporkan s, LingkupLaporan.Lingkup lingkup) {
        Map<String, List<Hasil>> hasil = new LinkedHashMap<>();
        s.parameter().forEach(q -> s.hasil(q).ifPresent(h -> hasil.computeIfAbsent(q.kelompok() == null ? "" : q.kelompok(), k -> new ArrayList<>())
                .add(baris(p, q, h, lingkup))));
        return hasil.entrySet().stream().map(e -> new Kelompok(e.getKey().isEmpty() ? null : Teks.dari(e.getKey()), e.getValue())).toList();
    }

    private static Hasil baris(Permohonan p, ParameterSampel q, HasilSah h, LingkupLaporan.Lingkup lingkup) {
        return new Hasil(Teks.dari(q.nama(), q.namaEn()), h.nilai(), h.ketidakpastian(), satuan(q, h), h.metodeTercetak(q.metode()),
                batas(q), p.pernyataan() ? h.kesesuaian() : null, lingkup.memuat(q, h), h.subkontraktor());
    }

    private static Teks satuan(ParameterSampel q, HasilSah h) {
        String satuan = kosong(h.satuan()) ? q.satuan() : h.satuan();
        return Teks.dari(kosong(satuan) ? "-" : kosong(q.basis()) ? satuan : satuan + " " + q.basis());
    }

    /** The limit as the standard words it, else from its numbers; null where there is none. */
    static Angka batas(ParameterSampel q) {
        if (!kosong(q.syarat())) {
            return Angka.kata(Teks.dari(q.syarat()));
        }
        if (q.batasBawah() != null && q.batasAtas() != null) {
            String rentang = polos(q.batasBawah()) + " - " + polos(q.batasAtas());
            return Angka.kata(Teks.dari(rentang.replace('.', ','), rentang));
        }
        if (q.batasAtas() != null) {
            return new Angka("≤", q.batasAtas(), null);
        }
        return q.batasBawah() == null ? null : new Angka("≥", q.batasBawah(), null);
    }

    private static String polos(BigDecimal nilai) {
        return nilai.toPlainString();
    }

    private static boolean kosong(String s) {
        return s == null || s.isBlank();
    }
}
