package id.laju.pengaduan;

import id.laju.berkas.Aturan;
import id.laju.berkas.BerkasService;
import id.laju.pelanggan.Pelanggan;
import id.laju.pelanggan.PelangganService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.Halaman;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What complainants do, or CS for them. State first, then the message. */
@Service
public class PengaduanService {

    /** @param nama as it was sent */
    record Lampiran(String nama, byte[] isi) {
    }

    private final PengaduanMapper mapper;
    private final PengaduanProses proses;
    private final PengaduanSurat surat;
    private final PermohonanService permohonan;
    private final PelangganService pelanggan;
    private final BerkasService berkas;
    private final Clock jam;

    PengaduanService(PengaduanMapper mapper, PengaduanProses proses, PengaduanSurat surat, PermohonanService permohonan, PelangganService pelanggan, BerkasService berkas, Clock jam) {
        this.mapper = mapper;
        this.proses = proses;
        this.surat = surat;
        this.permohonan = permohonan;
        this.pelanggan = pelanggan;
        this.berkas = berkas;
        this.jam = jam;
    }

    List<Pengaduan> milik(long pelangganId) {
        return mapper.milik(pelangganId);
    }

    Pengaduan milik(long id, long pelangganId) {
        return mapper.cari(id).filter(p -> p.pelangganId() != null && p.pelangganId() == pelangganId).orElseThrow(() -> TidakDitemukan.untuk("Pengaduan", id));
    }

    Pengaduan ambil(long id, List<String> satker) {
        return mapper.cari(id).filter(p -> satker.contains(p.satker())).orElseThrow(() -> TidakDitemukan.untuk("Pengaduan", id));
    }

    Halaman<Pengaduan> daftar(List<String> satker, PermintaanHalaman h) {
        String[] kode = satker.toArray(String[]::new);
        return new Halaman<>(mapper.daftar(kode, h), mapper.banyak(kode, h), h);
    }

    /** @throws TidakDitemukan for customers of other satker */
    String namaPelanggan(long pelangganId, List<String> satker) {
        return pelanggan.ambil(pelangganId, satker).namaLengkap();
    }

    /** From the portal: CS registers it first. */
    @Transactional
    long dariPelanggan(long pelangganId, IsianPengaduan i, Lampiran lampiran, String oleh) {
        Pelanggan p = pelanggan.ambil(pelangganId);
        IsianPengaduan rapi = rapi(i, Saluran.PORTAL, p.namaLengkap(), null);
        return mulai(p.satker(), p.id(), rapi, order(p.satker(), p.id(), rapi, true, true), lampiran, oleh, false);
    }

    /** From the public page, by somebody who has not signed in. */
    @Transactional
    long dariSitus(String satker, IsianPengaduan i) {
        IsianPengaduan rapi = rapi(i, Saluran.WEBSITE, i.pelapor(), null);
        return mulai(satker, null, rapi, order(satker, null, rapi, false, false), null, "publik", false);
    }

    /** Written down by CS; its channel is asked for. @param pelangganId null for somebody who is no customer; else one of this satker */
    @Transactional
    long dariCs(String satker, Long pelangganId, IsianPengaduan i, Lampiran lampiran, String oleh) {
        if (i.saluran() == null || !Saluran.dicatatCs().containsKey(i.saluran().name())) {
            throw IsianKeliru.pada("saluran", "Pilih saluran pengaduannya.");
        }
        Pelanggan p = pelangganId == null ? null : pelanggan.ambil(pelangganId, List.of(satker));
        IsianPengaduan rapi = rapi(i, i.saluran(), p == null ? i.pelapor() : p.namaLengkap(), i.atas());
        return mulai(satker, pelangganId, rapi, order(satker, pelangganId, rapi, p != null, true), lampiran, oleh, true);
    }

    /** @param atas whatever a page sent by itself is passed over: only CS, who knows the complainant, names a closed complaint */
    private static IsianPengaduan rapi(IsianPengaduan i, Saluran s, String pelapor, String atas) {
        return new IsianPengaduan(s, IsianPengaduan.rapi(pelapor), IsianPengaduan.rapi(i.telepon()), IsianPengaduan.rapi(i.surel()), IsianPengaduan.rapi(i.order()), IsianPengaduan.rapi(i.perihal()),
            IsianPengaduan.rapi(i.uraian()), IsianPengaduan.rapi(i.suratNomor()), i.suratTanggal(), IsianPengaduan.rapi(i.nomorLuar()), i.jenis(), IsianPengaduan.rapi(atas));
    }

    /** @param wajibAda a number that is none is refused; else CS sees it at the registration as it was typed */
    private Long order(String satker, Long pelangganId, IsianPengaduan i, boolean dikenal, boolean wajibAda) {
        PeriksaIsian periksa = i.periksa(dikenal);
        Optional<Permohonan> o = cariOrder(satker, pelangganId, i.order());
        periksa.tolakJika(i.order() != null && wajibAda && o.isEmpty(), "order", dikenal ? "Nomor order ini tidak ada pada pelanggan ini; kosongkan bila tidak tahu."
            : "Nomor order ini tidak ada di balai ini; periksa lagi, atau kosongkan bila tidak tahu.").selesai();
        return o.map(Permohonan::id).orElse(null);
    }

    /** @param pelangganId only of this customer; null for any */
    Optional<Permohonan> cariOrder(String satker, Long pelangganId, String nomor) {
        return IsianPengaduan.kosong(nomor) ? Optional.empty()
            : permohonan.denganNomor(satker, nomor.strip()).stream().filter(o -> !o.draf() && (pelangganId == null || o.pelangganId() == pelangganId)).findFirst();
    }

    private long mulai(String satker, Long pelangganId, IsianPengaduan i, Long permohonanId, Lampiran lampiran, String oleh, boolean diregistrasi) {
        Pengaduan asal = i.atas() == null ? null : asal(satker, pelangganId, i);
        Long order = permohonanId == null && asal != null ? asal.permohonanId() : permohonanId;
        long id = mapper.buat(satker, i.jenis(), pelangganId, order, asal == null ? null : asal.id(), i, jam.instant(), oleh);
        lampirkan(id, satker, lampiran, oleh);
        proses.mulai(mapper.cari(id).orElseThrow(), diregistrasi);
        return id;
    }

    /** A closed complaint whose appeal came in time and is written down late. */
    private Pengaduan asal(String satker, Long pelangganId, IsianPengaduan i) {
        Pengaduan a = mapper.denganNomor(satker, i.atas()).filter(p -> !p.banding() && Objects.equals(p.pelangganId(), pelangganId)).orElse(null);
        new PeriksaIsian().tolakJika(i.jenis() != Pengaduan.Jenis.BANDING, "atas", "Nomor pengaduan yang dibanding hanya diisi untuk banding.")
            .tolakJika(a == null, "atas", "Pengaduan bernomor ini tidak ada pada pelapor ini; periksa lagi, atau kosongkan.")
            .tolakJika(a != null && a.status() == StatusPengaduan.DIJAWAB, "atas", "Jawaban pengaduan ini masih menunggu tanggapan: catat bandingnya pada halaman pengaduan itu.")
            .tolakJika(a != null && a.status() != StatusPengaduan.DIJAWAB && (a.status() != StatusPengaduan.SELESAI || bandingAtas(a.id()).isPresent()), "atas",
                "Pengaduan ini belum dijawab, atau sudah dibanding.").selesai();
        return a;
    }

    private void lampirkan(long id, String satker, Lampiran l, String oleh) {
        if (l != null) {
            mapper.lampirkan(id, berkas.simpan(satker, l.nama(), l.isi(), oleh, Aturan.LAMPIRAN_PERTANYAAN).id(), oleh, jam.instant());
        }
    }

    List<LampiranPengaduan> lampiran(long id) {
        return mapper.lampiran(id);
    }

    /** @throws TidakDitemukan when it has no such one */
    LampiranPengaduan lampiran(long id, int ke) {
        return mapper.lampiran(id).stream().filter(l -> l.ke() == ke).findFirst().orElseThrow(() -> new TidakDitemukan("Lampiran ini tidak ada."));
    }

    /** What was asked for is added. */
    @Transactional
    void lengkapi(Pengaduan p, String tambahan, Lampiran lampiran, String oleh) {
        menunggu(p, StatusPengaduan.PERLU_DILENGKAPI);
        new PeriksaIsian().wajib("tambahan", tambahan, "Tulis keterangan tambahannya.").panjang("tambahan", tambahan, 10_000, "Keterangan").selesai();
        mapper.tambah(p.id(), tambahan.strip());
        lampirkan(p.id(), p.satker(), lampiran, oleh);
        pastikan(proses.dilengkapi(p, "lengkap"));
    }

    @Transactional
    void tarik(Pengaduan p) {
        menunggu(p, StatusPengaduan.PERLU_DILENGKAPI);
        mapper.akhiri(p.id(), StatusPengaduan.DITARIK, jam.instant());
        pastikan(proses.dilengkapi(p, "tarik"));
    }

    /** The answer is accepted. */
    @Transactional
    void terima(Pengaduan p) {
        menunggu(p, StatusPengaduan.DIJAWAB);
        mapper.akhiri(p.id(), StatusPengaduan.SELESAI, jam.instant());
        pastikan(proses.ditanggapi(p, "terima"));
    }

    /** CS was told so; the complainant is told what was written down. @param isi who said it, when and how */
    @Transactional
    void terimaLewatCs(Pengaduan p, String isi, String oleh) {
        catat(p, isi, oleh);
        terima(p);
        surat.dicatat(p.id(), "jawabannya Anda terima");
    }

    @Transactional
    void tarikLewatCs(Pengaduan p, String isi, String oleh) {
        catat(p, isi, oleh);
        tarik(p);
        surat.dicatat(p.id(), "Anda tarik");
    }

    private void catat(Pengaduan p, String isi, String oleh) {
        new PeriksaIsian().wajib("isi", isi, "Tulis siapa yang menyatakannya, kapan dan lewat apa.").panjang("isi", isi, 10_000, "Keterangan").selesai();
        mapper.tanggapan(p.id(), isi.strip(), oleh);
    }

    /** The answer is not accepted: somebody else decides about an appeal. */
    @Transactional
    void banding(Pengaduan p, String alasan, Lampiran lampiran, String oleh) {
        menunggu(p, StatusPengaduan.DIJAWAB);
        new PeriksaIsian().wajib("alasan", alasan, "Tulis alasan banding.").panjang("alasan", alasan, 10_000, "Alasan").selesai();
        IsianPengaduan i = new IsianPengaduan(p.saluran(), p.pelapor(), p.telepon(), p.surel(), p.orderDitulis(), "Banding: " + p.perihal(), alasan.strip(), null, null, p.nomorLuar(),
            Pengaduan.Jenis.BANDING, null);
        long id = mapper.buat(p.satker(), Pengaduan.Jenis.BANDING, p.pelangganId(), p.permohonanId(), p.id(), i, jam.instant(), oleh);
        lampirkan(id, p.satker(), lampiran, oleh);
        mapper.akhiri(p.id(), StatusPengaduan.DIBANDING, jam.instant());
        pastikan(proses.ditanggapi(p, "banding"));
    }

    /** The appeal that was written begins. Repeatable. */
    @Transactional
    void mulaiBanding(long asalId) {
        Pengaduan b = bandingAtas(asalId).orElseThrow();
        if (b.status() == StatusPengaduan.DITERIMA && b.nomor() == null) {
            proses.mulai(b, true);
        }
    }

    Optional<Pengaduan> bandingAtas(long asalId) {
        return mapper.bandingAtas(asalId);
    }

    private void menunggu(Pengaduan p, StatusPengaduan status) {
        if (mapper.kunci(p.id()).orElseThrow().status() != status || status == StatusPengaduan.DIJAWAB && p.banding()) {
            throw new IsianKeliru("Pengaduan ini tidak menunggu tanggapan: " + p.status().sebutan().toLowerCase() + ".");
        }
    }

    private static void pastikan(boolean sampai) {
        if (!sampai) {
            throw new IsianKeliru("Pengaduan ini sedang diproses sistem. Coba sekali lagi sebentar lagi.");
        }
    }
}
