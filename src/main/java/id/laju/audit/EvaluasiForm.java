package id.laju.audit;

import id.laju.berkas.Berkas;
import id.laju.mesin.FormTugas;
import id.laju.mesin.TugasKonteks;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.sertifikasi.DaftarUnggahService;
import id.laju.staf.StafService;
import id.laju.umum.Rupiah;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tasks of {@code evaluasi-sertifikasi}. */
@Configuration
class EvaluasiForm {

    record IsianPutusan(String keputusan, String alasan, String menjadi) {
    }

    record Dok(String nama, UUID id, String berkas) {
    }

    /** @param batas limits in words; null for a row without @param nilai of the round before @param lama what was noted about it then @param jawaban of the customer to that */
    record Butir(long butirId, String acuan, String kategori, String isi, String batas, String satuan, String hasil, String nilai, String lama, String jawaban, List<Dok> berkas) {
    }

    /** @param putaran which time it is @param catatanLama of the round before; null the first time @param jawabanLama of the customer to all of it */
    record MuatanKecukupan(TampilAudit.Isi a, long permohonanId, int putaran, List<Butir> butir, List<Dok> dokumen, String catatanLama, String jawabanLama, List<Dok> berkasLama) {
    }

    record Lewat(Instant pada, String oleh, String alasan) {
    }

    /** @param dibayar rupiah in words; null when nothing was billed */
    record MuatanPutusan(TampilAudit.Isi a, int putaran, List<Butir> kurang, String catatan, List<Lewat> riwayat, String dibayar) {
    }

    record Pilihan(String kode, String label) {
    }

    record Jumlah(String kategori, long banyak, long tutup, long tidak) {
    }

    /** @param uji verdict about the product test; null where nothing was tested @param lama the report that was sent back; null the first time */
    record MuatanLaporan(TampilAudit.Isi a, List<Jumlah> temuan, String kecukupan, String uji, String ujiCatatan, List<String> halangan, List<Pilihan> pilihan, LaporanTim lama) {
    }

    private final KecukupanService kecukupan;
    private final JawabKecukupanService jawaban;
    private final LaporanAuditService laporan;
    private final HalanganPemberian halangan;
    private final TemuanService temuan;
    private final PenilaianUjiService uji;
    private final LembarAuditService lembar;
    private final TampilAudit tampil;
    private final DaftarUnggahService unggah;
    private final PermohonanService permohonan;
    private final StafService staf;

    EvaluasiForm(KecukupanService kecukupan, JawabKecukupanService jawaban, LaporanAuditService laporan, HalanganPemberian halangan, TemuanService temuan, PenilaianUjiService uji, LembarAuditService lembar,
            TampilAudit tampil, DaftarUnggahService unggah, PermohonanService permohonan, StafService staf) {
        this.kecukupan = kecukupan;
        this.jawaban = jawaban;
        this.laporan = laporan;
        this.halangan = halangan;
        this.temuan = temuan;
        this.uji = uji;
        this.lembar = lembar;
        this.tampil = tampil;
        this.unggah = unggah;
        this.permohonan = permohonan;
        this.staf = staf;
    }

    @Bean
    FormTugas<KecukupanService.Isian> auditKecukupan() {
        return FormTugas.untuk("auditKecukupan", KecukupanService.Isian.class, this::muatKecukupan, (t, i) -> {
            kecukupan.nilai(id(t), i, t.pelaku());
            return Map.of("kecukupan", i.keputusan());
        });
    }

    /** The first of two stages; its rows and rounds are those of the adequacy audit. */
    @Bean
    FormTugas<KecukupanService.Isian> auditTahapSatu(TahapSatuService tahapSatu) {
        return FormTugas.untuk("auditTahapSatu", KecukupanService.Isian.class, this::muatKecukupan, (t, i) -> {
            if ("ditunda".equals(i.keputusan())) {
                tahapSatu.tunda(id(t), i.catatan(), t.pelaku());
            } else {
                tahapSatu.nilai(id(t), i, t.pelaku());
            }
            return Map.of("kecukupan", i.keputusan());
        });
    }

    private Object muatKecukupan(TugasKonteks t) {
        Permohonan p = permohonan.ambil(id(t));
        Kecukupan lama = kecukupan.terakhir(p.id()).orElse(null);
        List<ButirKecukupan> sebelum = lama == null ? List.of() : kecukupan.butir(lama);
        List<Butir> butir = kecukupan.daftar(p.id()).stream().map(b -> butir(b, sebelum.stream().filter(x -> x.butirId() == b.butirId()).findFirst().orElse(b), lama)).toList();
        List<Dok> dokumen = unggah.daftar(p).stream().filter(b -> b.ada()).map(b -> new Dok(b.dokumen().nama(), b.berkas().id(), b.berkas().nama())).toList();
        return new MuatanKecukupan(tampil.order(p), p.id(), lama == null ? 1 : lama.putaran() + 1, butir, dokumen, lama == null ? null : lama.catatan(), lama == null ? null : lama.jawaban(),
            lampiran(lama, null));
    }

    /** What fitted before is proposed again. */
    private Butir butir(ButirKecukupan b, ButirKecukupan lama, Kecukupan putaran) {
        return new Butir(b.butirId(), b.acuan(), b.kategori(), b.isi(), b.batas(), b.satuan(), lama.kurang() || lama.hasil() == null ? null : lama.hasil().name(), lama.nilaiTeks(), lama.catatan(), lama.jawaban(), lampiran(putaran, b.butirId()));
    }

    private List<Dok> lampiran(Kecukupan k, Long butirId) {
        return k == null ? List.of() : jawaban.lampiran(k).stream().filter(l -> butirId == null ? l.butirId() == null : butirId.equals(l.butirId())).map(l -> {
            Berkas b = jawaban.berkas(l.berkasId());
            return new Dok(null, b.id(), b.nama());
        }).toList();
    }

    @Bean
    FormTugas<IsianPutusan> putuskanKecukupan() {
        return FormTugas.untuk("putuskanKecukupan", IsianPutusan.class, this::muatPutusan, (t, i) -> {
            kecukupan.putuskan(id(t), i.keputusan(), i.alasan(), i.menjadi(), t.pelaku());
            return Map.of("putusanKecukupan", i.keputusan());
        });
    }

    private Object muatPutusan(TugasKonteks t) {
        Kecukupan k = kecukupan.terakhir(id(t)).orElseThrow();
        List<Butir> kurang = kecukupan.butir(k).stream().filter(ButirKecukupan::kurang).map(b -> butir(b, b, k)).toList();
        List<Lewat> riwayat = kecukupan.lewat(id(t)).stream().map(l -> new Lewat(l.pada(), staf.nama(l.oleh()), l.alasan())).toList();
        return new MuatanPutusan(tampil.order(permohonan.ambil(id(t))), k.putaran(), kurang, k.catatan(), riwayat, kecukupan.dibayar(id(t)).map(Rupiah::tulis).orElse(null));
    }

    @Bean
    FormTugas<LaporanAuditService.Isian> susunLaporanAudit() {
        return FormTugas.untuk("susunLaporanAudit", LaporanAuditService.Isian.class, this::muatLaporan, (t, i) -> {
            laporan.susun(id(t), i, t.pelaku());
            return Map.of();
        });
    }

    private Object muatLaporan(TugasKonteks t) {
        long id = id(t);
        List<Temuan> semua = temuan.milik(id);
        List<Jumlah> jumlah = semua.isEmpty() ? List.of() : LaporanAuditService.jumlah(semua).stream().map(j -> new Jumlah(j.kategori(), j.banyak(), j.tutup(), j.tidak())).toList();
        PenilaianUji u = uji.terakhir(id).orElse(null);
        return new MuatanLaporan(tampil.isi(lembar.audit(t.id("auditId"))), jumlah, kecukupan.terakhir(id).map(k -> k.ditulis()).orElse(null),
            u == null ? null : u.ditulis(), u == null ? null : u.catatan(), halangan.untuk(id), laporan.pilihan(id).stream().map(r -> new Pilihan(r.name(), laporan.label(id, r))).toList(),
            laporan.terakhir(id).orElse(null));
    }

    private static long id(TugasKonteks t) {
        return t.id("permohonanId");
    }
}
