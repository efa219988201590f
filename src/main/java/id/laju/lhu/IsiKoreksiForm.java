package id.laju.lhu;

import id.laju.dokumen.Lhu;
import id.laju.dokumen.Pihak;
import id.laju.mesin.FormTugas;
import id.laju.mesin.TugasKonteks;
import id.laju.permohonan.Laporan;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.Sampel;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** CS corrects the words of customer, samples and instruments; results come corrected from the laboratory. */
@Component("isiKoreksiForm")
class IsiKoreksiForm implements FormTugas<IsianKoreksi> {

    record Contoh(long sampelId, String nama, String namaId, String namaEn, String merek, String tipeId, String tipeEn, String kodeLokasi,
            String keterangan, String material, String bentuk, String dimensi, boolean alat) {
    }

    record Data(String sebutan, String nomorLhu, String jenis, String alasan, String permintaan, String namaCetak, String alamatCetak, List<Contoh> sampel,
            List<Lhu.Perubahan> beda, List<String> catatan, long laporanId) {
    }

    private final AmandemenService amandemen;
    private final KoreksiService koreksi;
    private final PermohonanService permohonan;
    private final KataKoreksi kata;

    IsiKoreksiForm(AmandemenService amandemen, KoreksiService koreksi, PermohonanService permohonan, KataKoreksi kata) {
        this.amandemen = amandemen;
        this.koreksi = koreksi;
        this.permohonan = permohonan;
        this.kata = kata;
    }

    @Override
    public String tugas() {
        return "isiKoreksi";
    }

    @Override
    public Class<IsianKoreksi> isian() {
        return IsianKoreksi.class;
    }

    @Override
    public Object muat(TugasKonteks k) {
        Amandemen a = amandemen.ambil(k.id("amandemenId"));
        Laporan baru = permohonan.satuLaporan(a.laporanBaru());
        Permohonan order = amandemen.order(a);
        Pihak p = kata.pelanggan(baru, order);
        return new Data(order.sebutanLaporan(), permohonan.satuLaporan(a.laporanId()).nomorLhu(), a.sebagai(), a.putusanAlasan(),
            a.alasan(), p.nama(), p.alamat(), permohonan.sampelLaporan(baru.id()).stream().map(s -> contoh(kata.sampel(baru, s))).toList(), koreksi.beda(a),
            koreksi.catatan(a.id()), a.laporanId());
    }

    private static Contoh contoh(Sampel s) {
        return new Contoh(s.id(), s.namaLengkap(), s.namaId(), s.namaEn(), s.merek(), s.tipeId(), s.tipeEn(), s.kodeLokasi(), s.keterangan(), s.material(),
            s.bentuk(), s.dimensi(), s.alat());
    }

    @Override
    public Map<String, Object> selesai(TugasKonteks k, IsianKoreksi isian) {
        if (isian.dikembalikan()) {
            koreksi.kembalikan(k.id("amandemenId"), isian.catatan(), k.pelaku());
        } else {
            koreksi.isi(k.id("amandemenId"), isian, k.pelaku());
        }
        return Map.of("pengisianKoreksi", isian.dikembalikan() ? IsianKoreksi.KEMBALIKAN : "lengkap");
    }
}
