package id.laju.audit;

import id.laju.berkas.Berkas;
import id.laju.dokumen.DaftarPeriksaAudit;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.PerbaikanTemuanAudit;
import id.laju.kalender.KalenderKerja;
import id.laju.umum.Tanggal;
import id.laju.umum.TidakDitemukan;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Papers of an audit as it stands now; printed when they are asked for and kept nowhere, because what they say is. */
@Component
class CetakAudit {

    private final LembarAuditService lembar;
    private final TemuanService temuan;
    private final PerbaikanTemuanService perbaikan;
    private final FotoAuditService foto;
    private final LksService lks;
    private final TampilAudit tampil;
    private final DokumenService dokumen;
    private final KalenderKerja kalender;

    CetakAudit(LembarAuditService lembar, TemuanService temuan, PerbaikanTemuanService perbaikan, FotoAuditService foto, LksService lks, TampilAudit tampil, DokumenService dokumen,
            KalenderKerja kalender) {
        this.lembar = lembar;
        this.temuan = temuan;
        this.perbaikan = perbaikan;
        this.foto = foto;
        this.lks = lks;
        this.tampil = tampil;
        this.dokumen = dokumen;
        this.kalender = kalender;
    }

    byte[] daftarPeriksa(AuditLapangan a) {
        TampilAudit.Isi i = tampil.isi(a);
        Map<Long, Long> banyak = foto.semua(a.id()).stream().filter(f -> f.butirId() != null).collect(Collectors.groupingBy(FotoAudit::butirId, Collectors.counting()));
        List<DaftarPeriksaAudit.Kelompok> kelompok = LembarAuditService.bagian(lembar.butir(a.id())).stream().flatMap(d -> d.kelompok().stream()
            .map(k -> new DaftarPeriksaAudit.Kelompok(d.nama() + ": " + k.kategori(), k.butir().stream().map(b -> butir(b, banyak)).toList()))).toList();
        return dokumen.cetak(a.satker(), i.order(), new DaftarPeriksaAudit(i.order(), i.perusahaan(), i.acuan(), i.waktu(), i.tim(), kelompok));
    }

    private static DaftarPeriksaAudit.Butir butir(ButirLembar b, Map<Long, Long> banyak) {
        String nilai = b.nilai() == null ? null : b.nilaiTeks() + (b.satuan() == null ? "" : " " + b.satuan()) + (b.batas() == null ? "" : " (" + b.batas() + ")");
        return new DaftarPeriksaAudit.Butir(b.isi(), b.hasilLabel(), nilai, b.catatan(), banyak.getOrDefault(b.id(), 0L).intValue());
    }

    /** @throws TidakDitemukan before the sheet of findings is issued */
    byte[] perbaikan(AuditLapangan a) {
        Lks l = lks.cari(a.id()).filter(Lks::terbit).orElseThrow(() -> new TidakDitemukan("LKS audit ini belum terbit."));
        TampilAudit.Isi i = tampil.isi(a);
        return dokumen.cetak(a.satker(), l.nomor(), new PerbaikanTemuanAudit(l.nomor(), i.order(), i.perusahaan(), temuan.milikAudit(a.id()).stream().map(t -> cetak(a, t)).toList()));
    }

    private PerbaikanTemuanAudit.Temuan cetak(AuditLapangan a, Temuan t) {
        ZoneId zona = kalender.zona(a.satker());
        List<PerbaikanTemuanAudit.Putaran> putaran = perbaikan.riwayat(t.id()).stream().filter(p -> p.dikirim() != null).sorted((x, y) -> x.putaran() - y.putaran()).map(p -> putaran(p, zona)).toList();
        return new PerbaikanTemuanAudit.Temuan(t.nomor(), t.acuan() + ", " + t.klausul(), t.uraian(), t.kategori().label(), tampil.baris(a.satker(), t).batas(), t.keadaan().label(),
            perbaikan.putusanLewat(t.id()).stream().map(l -> Tanggal.panjang(tampil.hari(a.satker(), l.pada())) + ", " + l.oleh() + ": " + TampilAudit.PUTUSAN_LEWAT.get(l.putusan()) + ". " + l.alasan()).toList(), putaran);
    }

    private PerbaikanTemuanAudit.Putaran putaran(Perbaikan p, ZoneId zona) {
        String dikirim = Tanggal.denganJam(p.dikirim(), zona) + (p.terlambat() ? " (terlambat)" : "");
        String putusan = p.putusan() == null ? null : p.putusan().equals("tutup") ? "Diterima, temuan ditutup" : "Dikembalikan";
        return new PerbaikanTemuanAudit.Putaran(p.putaran(), dikirim, p.akarMasalah(), p.koreksi(), p.tindakan(), p.rencanaSelesai() == null ? null : Tanggal.panjang(p.rencanaSelesai()),
            perbaikan.berkas(p).stream().map(Berkas::nama).toList(), putusan, p.catatan(), p.penilai());
    }
}
