package id.laju.pengaduan;

import id.laju.pelanggan.Pelanggan;
import id.laju.pelanggan.PelangganService;
import id.laju.permohonan.Permohonan;
import id.laju.umum.PeriksaIsian;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a complaint comes in: from the portal, from the public page, or written down by CS. State first, then the process. */
@Service
class AjukanPengaduanService {

    private final PengaduanMapper mapper;
    private final PengaduanService pengaduan;
    private final LampiranPengaduanService berkasLampiran;
    private final PengaduanProses proses;
    private final PelangganService pelanggan;
    private final Clock jam;

    AjukanPengaduanService(PengaduanMapper mapper, PengaduanService pengaduan, LampiranPengaduanService berkasLampiran, PengaduanProses proses, PelangganService pelanggan, Clock jam) {
        this.mapper = mapper;
        this.pengaduan = pengaduan;
        this.berkasLampiran = berkasLampiran;
        this.proses = proses;
        this.pelanggan = pelanggan;
        this.jam = jam;
    }

    /** From the portal: CS registers it first. */
    @Transactional
    long dariPelanggan(long pelangganId, IsianPengaduan i, LampiranBaru lampiran, String oleh) {
        Pelanggan p = pelanggan.ambil(pelangganId);
        IsianPengaduan rapi = rapi(i, Saluran.PORTAL, p.namaLengkap(), null, null);
        return mulai(p.satker(), p.id(), rapi, order(p.satker(), p.id(), rapi, rapi.periksa(true), true), lampiran, oleh, false);
    }

    /** From the public page, by somebody who has not signed in. */
    @Transactional
    long dariSitus(String satker, IsianPengaduan i) {
        IsianPengaduan rapi = rapi(i, Saluran.WEBSITE, i.pelapor(), null, null);
        return mulai(satker, null, rapi, order(satker, null, rapi, rapi.periksa(false), false), null, "publik", false);
    }

    /** Written down by CS; its channel is asked for. @param pelangganId null for somebody who is no customer; else one of this satker */
    @Transactional
    long dariCs(String satker, Long pelangganId, IsianPengaduan i, LampiranBaru lampiran, String oleh) {
        Pelanggan p = pelangganId == null ? null : pelanggan.ambil(pelangganId, List.of(satker));
        IsianPengaduan rapi = rapi(i, i.saluran(), p == null ? i.pelapor() : p.namaLengkap(), i.alamat(), i.atas());
        PeriksaIsian periksa = rapi.periksa(p != null).tolakJika(i.saluran() == null || !Saluran.dicatatCs().containsKey(i.saluran().name()), "saluran", "Pilih salurannya.");
        return mulai(satker, pelangganId, rapi, order(satker, pelangganId, rapi, periksa, true), lampiran, oleh, true);
    }

    /** Whatever a page sent by itself is passed over. @param alamat @param atas only CS, who knows the complainant, writes an address and names a closed complaint */
    private static IsianPengaduan rapi(IsianPengaduan i, Saluran s, String pelapor, String alamat, String atas) {
        return new IsianPengaduan(s, IsianPengaduan.rapi(pelapor), IsianPengaduan.rapi(i.telepon()), IsianPengaduan.rapi(i.surel()), IsianPengaduan.rapi(alamat), IsianPengaduan.rapi(i.order()), IsianPengaduan.rapi(i.perihal()),
            IsianPengaduan.rapi(i.uraian()), IsianPengaduan.rapi(i.suratNomor()), i.suratTanggal(), IsianPengaduan.rapi(i.nomorLuar()), i.jenis(), IsianPengaduan.rapi(atas));
    }

    /** @param wajibAda a number that is none is refused; else CS sees it at the registration as it was typed */
    private Long order(String satker, Long pelangganId, IsianPengaduan i, PeriksaIsian periksa, boolean wajibAda) {
        Optional<Permohonan> o = pengaduan.cariOrder(satker, pelangganId, i.order());
        periksa.tolakJika(i.order() != null && wajibAda && o.isEmpty(), "order", pelangganId != null ? "Nomor order ini tidak ada pada pelanggan ini; kosongkan bila tidak tahu."
            : "Nomor order ini tidak ada di balai ini; periksa lagi, atau kosongkan bila tidak tahu.").selesai();
        return o.map(Permohonan::id).orElse(null);
    }

    private long mulai(String satker, Long pelangganId, IsianPengaduan i, Long permohonanId, LampiranBaru lampiran, String oleh, boolean diregistrasi) {
        Pengaduan asal = i.atas() == null ? null : asal(satker, pelangganId, i);
        Long order = permohonanId == null && asal != null ? asal.permohonanId() : permohonanId;
        long id = mapper.buat(satker, i.jenis(), pelangganId, order, asal == null ? null : asal.id(), i, jam.instant(), oleh);
        berkasLampiran.simpan(id, satker, lampiran, oleh);
        proses.mulai(mapper.cari(id).orElseThrow(), diregistrasi);
        return id;
    }

    /** A closed complaint whose appeal came in time and is written down late. */
    private Pengaduan asal(String satker, Long pelangganId, IsianPengaduan i) {
        Pengaduan a = mapper.denganNomor(satker, i.atas()).filter(p -> !p.banding() && Objects.equals(p.pelangganId(), pelangganId)).orElse(null);
        new PeriksaIsian().tolakJika(i.jenis() != Pengaduan.Jenis.BANDING, "atas", "Nomor pengaduan yang dibanding hanya diisi untuk banding.")
            .tolakJika(a == null, "atas", "Pengaduan bernomor ini tidak ada pada pelapor ini; periksa lagi, atau kosongkan.")
            .tolakJika(a != null && a.status() == StatusPengaduan.DIJAWAB, "atas", "Jawaban pengaduan ini masih menunggu tanggapan: catat bandingnya pada halaman pengaduan itu.")
            .tolakJika(a != null && a.status() != StatusPengaduan.DIJAWAB && (a.status() != StatusPengaduan.SELESAI || pengaduan.bandingAtas(a.id()).isPresent()), "atas",
                "Pengaduan ini belum dijawab, atau sudah dibanding.").selesai();
        return a;
    }
}
