package id.laju.penawaran;

import id.laju.dokumen.BarisBiaya;
import id.laju.dokumen.Dokumen;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.Penanda;
import id.laju.dokumen.Pihak;
import id.laju.dokumen.SuratPenawaran;
import id.laju.dokumen.Teks;
import id.laju.mesin.KasusService;
import id.laju.penomoran.JenisNomor;
import id.laju.penomoran.Penomoran;
import id.laju.permohonan.LokasiService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import id.laju.staf.Staf;
import id.laju.staf.StafService;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the numbered letter of an approved quotation (QUO-001, QUO-003, QUO-006). */
@Service
class PenerbitanService {

    static final int MASA_BERLAKU_HARI = 14;
    static final int WAKTU_UJI_HARI = 14;

    private final PenawaranMapper mapper;
    private final PermohonanService permohonan;
    private final LokasiService lokasi;
    private final DokumenService dokumen;
    private final Penomoran penomoran;
    private final SatkerService balai;
    private final StafService staf;
    private final KasusService kasus;
    private final Clock jam;

    PenerbitanService(PenawaranMapper mapper, PermohonanService permohonan, LokasiService lokasi, DokumenService dokumen, Penomoran penomoran,
            SatkerService balai, StafService staf, KasusService kasus, Clock jam) {
        this.mapper = mapper;
        this.permohonan = permohonan;
        this.lokasi = lokasi;
        this.dokumen = dokumen;
        this.penomoran = penomoran;
        this.balai = balai;
        this.staf = staf;
        this.kasus = kasus;
        this.jam = jam;
    }

    /**
     * Repeatable: an issued one is left alone, a retry reads the same number. Whoever cancels meanwhile waits, and then cancels the
     * letter with its number.
     *
     * @return id of the quotation
     */
    @Transactional
    public long terbitkan(long permohonanId) {
        kasus.kunci(permohonan.ambil(permohonanId).kasus());
        Penawaran p = mapper.terakhir(permohonanId).orElseThrow();
        return switch (p.status()) {
            case DISETUJUI -> buatSurat(p);
            case TERBIT, SETUJU -> p.id();
            default -> throw new IllegalStateException("Quotation " + p.id() + " is " + p.status() + " and cannot be issued");
        };
    }

    private long buatSurat(Penawaran p) {
        Satker satker = balai.ambil(p.satker());
        LocalDate hari = LocalDate.ofInstant(jam.instant(), satker.zonaWaktu());
        LocalDate sampai = hari.plusDays(balai.pengaturan(p.satker(), "penawaran.masa-berlaku-hari", MASA_BERLAKU_HARI));
        SuratPenawaran surat = surat(p, satker, hari, sampai);
        String nomor = penomoran.ambil(p.satker(), JenisNomor.PENAWARAN, "penawaran:" + p.id());
        Dokumen d = dokumen.buat(p.satker(), nomor, p.kasus(), surat);
        dokumen.terbitkan(d.id());
        mapper.terbitkan(p.id(), nomor, d.id(), akhirHari(sampai, satker), jam.instant());
        return p.id();
    }

    private static Instant akhirHari(LocalDate sampai, Satker satker) {
        return sampai.atTime(LocalTime.of(23, 59, 59)).atZone(satker.zonaWaktu()).toInstant();
    }

    private SuratPenawaran surat(Penawaran p, Satker satker, LocalDate hari, LocalDate sampai) {
        Permohonan diminta = permohonan.ambil(p.permohonanId());
        RincianBiaya biaya = RincianBiaya.dari(mapper.baris(p.id()));
        int lama = balai.pengaturan(p.satker(), "pengujian.waktu-uji-hari", WAKTU_UJI_HARI);
        return new SuratPenawaran(satker.kota(), hari, "Penawaran biaya jasa " + diminta.layanan() + (diminta.diLokasi() ? " di lokasi pelanggan" : ""),
            new Pihak(diminta.namaCetak(), diminta.alamatCetak(), diminta.kontakNama()), diminta.praOrder(),
            LocalDate.ofInstant(diminta.diajukan(), satker.zonaWaktu()),
            tempat(diminta), biaya(biaya.ditagih()), biaya(biaya.luar()), p.luarPenerima(), p.luarCara(), lama + " hari kerja sejak sampel diterima dan pembayaran dikonfirmasi", sampai,
            mapper.ketentuan(p.satker()), penanda(p.disetujuiOleh()), false);
    }

    private String tempat(Permohonan diminta) {
        return lokasi.cari(diminta.id()).map(l -> l.alamat() + ", " + l.kota()).orElse(null);
    }

    private static List<BarisBiaya> biaya(List<BarisPenawaran> baris) {
        return baris.stream().map(b -> new BarisBiaya(b.kelompok(), b.uraian(), b.dasarLengkap(), b.satuan(), b.banyak(), b.harga())).toList();
    }

    private Penanda penanda(String ketua) {
        Staf orang = staf.ambil(ketua);
        return new Penanda(ketua, Teks.dari("Ketua Tim PJI", "Head of the Industrial Services Team"), orang.nama(), orang.nip(), null);
    }
}
