package id.laju.lhu;

import id.laju.dokumen.Pihak;
import id.laju.permohonan.Laporan;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.Sampel;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The request's words as one report or certificate prints them: as typed, or as corrected for this report. */
@Component
public class KataKoreksi {

    private final AmandemenMapper mapper;

    KataKoreksi(AmandemenMapper mapper) {
        this.mapper = mapper;
    }

    public Pihak pelanggan(Laporan l, Permohonan p) {
        Map<String, String> kata = kata(l, null);
        return new Pihak(kata.getOrDefault("namaCetak", p.namaCetak()), kata.getOrDefault("alamatCetak", p.alamatCetak()), null);
    }

    public Sampel sampel(Laporan l, Sampel s) {
        Map<String, String> k = kata(l, s.id());
        return k.isEmpty() ? s : new Sampel(s.id(), s.permohonanId(), s.urutan(), s.produkId(), s.produk(), s.standarId(), s.standar(),
                pilih(k, "namaId", s.namaId()), pilih(k, "namaEn", s.namaEn()), pilih(k, "merek", s.merek()), pilih(k, "tipeId", s.tipeId()),
                pilih(k, "tipeEn", s.tipeEn()), pilih(k, "kodeLokasi", s.kodeLokasi()), pilih(k, "keterangan", s.keteranganKaya()),
                pilih(k, "material", s.material()), pilih(k, "bentuk", s.bentuk()), pilih(k, "dimensi", s.dimensi()), s.laporanId(), s.layanan());
    }

    /** What was emptied is not there. */
    private static String pilih(Map<String, String> kata, String bidang, String asal) {
        String isi = kata.getOrDefault(bidang, asal);
        return isi == null || isi.isEmpty() ? null : isi;
    }

    private Map<String, String> kata(Laporan l, Long sampelId) {
        List<AmandemenMapper.Kata> semua = l.asalId() == null ? List.of() : mapper.kata(l.id());
        return semua.stream().filter(k -> java.util.Objects.equals(k.sampelId(), sampelId)).collect(Collectors.toMap(AmandemenMapper.Kata::bidang, AmandemenMapper.Kata::isi));
    }
}
