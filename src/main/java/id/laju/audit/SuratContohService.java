package id.laju.audit;

import id.laju.berkas.BerkasService;
import id.laju.dokumen.BeritaAcaraContoh;
import id.laju.dokumen.Dokumen;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.JenisDokumen;
import id.laju.dokumen.SuratPengantarContoh;
import id.laju.penomoran.JenisNomor;
import id.laju.penomoran.Penomoran;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import id.laju.sertifikasi.LingkupAudit;
import id.laju.sertifikasi.LingkupAuditService;
import id.laju.staf.StafService;
import id.laju.umum.Tanggal;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Papers that go with the samples of a product. */
@Service
class SuratContohService {

    private final UjiProdukMapper mapper;
    private final ContohProdukService contoh;
    private final PermohonanService permohonan;
    private final LingkupAuditService lingkup;
    private final SatkerService satker;
    private final StafService staf;
    private final BerkasService berkas;
    private final Penomoran penomoran;
    private final DokumenService dokumen;

    SuratContohService(UjiProdukMapper mapper, ContohProdukService contoh, PermohonanService permohonan, LingkupAuditService lingkup, SatkerService satker, StafService staf,
            BerkasService berkas, Penomoran penomoran, DokumenService dokumen) {
        this.mapper = mapper;
        this.contoh = contoh;
        this.permohonan = permohonan;
        this.lingkup = lingkup;
        this.satker = satker;
        this.staf = staf;
        this.berkas = berkas;
        this.penomoran = penomoran;
        this.dokumen = dokumen;
    }

    /** Issues the protocol of the newest round. Repeatable. */
    @Transactional
    void beritaAcara(long permohonanId) {
        PengambilanContoh r = mapper.kunci(permohonanId).orElseThrow();
        if (r.dokumenId() == null) {
            Permohonan p = permohonan.ambil(permohonanId);
            String nomor = penomoran.ambil(p.satker(), JenisNomor.BERITA_ACARA_LAPANGAN, "contoh:" + permohonanId + ":" + r.putaran());
            Dokumen d = dokumen.buat(p.satker(), nomor, p.kasus(), isi(p, r));
            dokumen.terbitkan(d.id());
            mapper.beritaAcara(permohonanId, r.putaran(), nomor, d.id());
        }
    }

    private BeritaAcaraContoh isi(Permohonan p, PengambilanContoh r) {
        Satker balai = satker.ambil(p.satker());
        ZoneId zona = balai.zonaWaktu();
        LingkupAudit l = lingkup.untuk(p);
        List<FotoContoh> foto = contoh.foto(r);
        return new BeritaAcaraContoh(lingkup.formulir(p.satker(), JenisDokumen.BERITA_ACARA_CONTOH).orElse(null), WaktuAudit.order(p), p.namaCetak(),
            String.join("; ", l.tempat()), l.acuan(), r.metode(), r.diBalai() ? "Laboratorium " + balai.nama() : "Laboratorium lain", contoh.contoh(r).stream().map(c -> cetak(c, foto, zona)).toList(),
            r.saksiNama(), r.saksiJabatan(), gambar(foto, FotoContoh.Jenis.TTD_PELANGGAN), staf.nama(r.petugas()), gambar(foto, FotoContoh.Jenis.TTD_PETUGAS), balai.kota(),
            r.dicatat().atZone(zona).toLocalDate());
    }

    private static BeritaAcaraContoh.Contoh cetak(ContohProduk c, List<FotoContoh> foto, ZoneId zona) {
        int banyak = (int) foto.stream().filter(f -> f.contohId() != null && f.contohId() == c.id()).count();
        return new BeritaAcaraContoh.Contoh(c.nama(), c.kodeProduksi(), c.titik(), c.kemasan() == null ? c.jumlah() : c.jumlah() + ", " + c.kemasan(), c.segel(), c.kondisi(),
            Tanggal.denganJam(c.diambil(), zona), banyak);
    }

    /** The newest of its kind counts. */
    private String gambar(List<FotoContoh> foto, FotoContoh.Jenis jenis) {
        return foto.stream().filter(f -> f.jenis() == jenis).reduce((a, b) -> b).map(f -> "data:image/png;base64," + Base64.getEncoder().encodeToString(berkas.isi(f.berkasId()))).orElseThrow();
    }

    /** Printed when it is asked for and kept nowhere. */
    byte[] pengantar(PengambilanContoh r, UjiLuar u) {
        Permohonan p = permohonan.ambil(r.permohonanId());
        List<SuratPengantarContoh.Contoh> isi = contoh.contoh(r).stream().map(c -> new SuratPengantarContoh.Contoh(c.kodeProduksi(), c.jumlah(), c.segel(), c.kondisi())).toList();
        String kepada = u.akreditasi() == null ? u.laboratorium() : u.laboratorium() + " (akreditasi " + u.akreditasi() + ")";
        return dokumen.cetak(p.satker(), u.suratNomor(), new SuratPengantarContoh(kepada, lingkup.untuk(p).acuan(), isi, u.pengiriman(), staf.nama(u.dikirimOleh()), satker.ambil(p.satker()).kota(),
            u.tanggalKirim()));
    }
}
