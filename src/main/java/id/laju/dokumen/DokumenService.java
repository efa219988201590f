package id.laju.dokumen;

import id.laju.berkas.Berkas;
import id.laju.berkas.BerkasService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The life of a document: made, signed, issued, and at the end perhaps withdrawn or replaced. Never changed. */
@Service
public class DokumenService {

    private final DokumenMapper mapper;
    private final BerkasService berkas;
    private final PencetakDokumen pencetak;
    private final PenyusunDraf penyusun;
    private final PelekatTanda pelekat;
    private final Penandatanganan penandatanganan;
    private final Clock clock;

    DokumenService(DokumenMapper mapper, BerkasService berkas, PencetakDokumen pencetak, PenyusunDraf penyusun,
        PelekatTanda pelekat, Penandatanganan penandatanganan, Clock clock) {
        this.mapper = mapper;
        this.berkas = berkas;
        this.pencetak = pencetak;
        this.penyusun = penyusun;
        this.pelekat = pelekat;
        this.penandatanganan = penandatanganan;
        this.clock = clock;
    }

    /**
     * Renders and keeps a draft. A draft of the same satker, kind and number that was not issued yet is withdrawn; the new one is
     * the next version.
     *
     * @param kasus case key, or null
     * @throws IsianKeliru when the number was ever issued
     */
    @Transactional
    public Dokumen buat(String satker, String nomor, String kasus, ModelDokumen model) {
        if (mapper.pernahTerbit(satker, model.jenis(), nomor)) {
            throw new IsianKeliru(model.judul() + " nomor " + nomor + " sudah pernah terbit; nomor itu tidak dipakai lagi.");
        }
        mapper.kunciDraf(satker, model.jenis(), nomor).ifPresent(this::gantiDraf);
        Dokumen baru = penyusun.susun(satker, nomor, kasus, mapper.versiTerakhir(satker, model.jenis(), nomor) + 1, model);
        mapper.simpan(baru);
        return baru;
    }

    private void gantiDraf(Dokumen lama) {
        mapper.akhiri(lama.id(), StatusDokumen.BATAL, null, "Diganti versi " + (lama.versi() + 1) + " sebelum terbit", clock.instant());
    }

    /** A sheet that is printed and kept nowhere (label, preview): no QR code, no verification. */
    public byte[] cetak(String satker, String nomor, ModelDokumen model) {
        return pencetak.tanpaVerifikasi(satker, nomor, model);
    }

    /**
     * Signs a list with one passphrase, which is wiped afterwards. The signing itself runs outside any transaction and keeps each
     * result at once; the rows are updated in the caller's transaction, if there is one. A repeat finds what is signed and asks for
     * nothing. The documents must be committed before.
     *
     * @param staf the signed-in person; documents prepared for somebody else fail
     * @throws IsianKeliru on field sandi: wrong passphrase, lock after too many, no key
     */
    public List<HasilTanda> tandatangani(List<UUID> dokumen, String staf, char[] sandi) {
        try {
            List<Dokumen> siap = pelekat.siap(dokumen, staf);
            return pelekat.lekatkan(dokumen, staf, penandatanganan.jalankan(siap, staf, sandi));
        } finally {
            Arrays.fill(sandi, '\0');
        }
    }

    /** From now on unchangeable and publicly in force. Doing it again does nothing. @throws IsianKeliru before it is signed */
    @Transactional
    public void terbitkan(UUID id) {
        Dokumen dokumen = kunci(id);
        if (dokumen.status() == StatusDokumen.TERBIT) {
            return;
        }
        if (dokumen.status() != (dokumen.wajibTte() ? StatusDokumen.DITANDATANGANI : StatusDokumen.DRAF)) {
            throw new IsianKeliru(sebutan(dokumen) + (dokumen.status().belumTerbit()
                ? " belum ditandatangani, sehingga belum dapat diterbitkan." : " sudah tidak berlaku."));
        }
        mapper.terbitkan(id, clock.instant());
    }

    /** Withdraws a draft or an issued document; the row stays in the register. Doing it again does nothing. */
    @Transactional
    public void batalkan(UUID id, String alasan) {
        Dokumen dokumen = kunci(id);
        if (dokumen.status() != StatusDokumen.BATAL) {
            akhiri(dokumen, StatusDokumen.BATAL, null, alasan);
        }
    }

    /** The old one points to the new one from now on. @throws IsianKeliru unless both are issued */
    @Transactional
    public void gantikan(UUID lama, UUID baru, String alasan) {
        Dokumen dokumen = kunci(lama);
        if (dokumen.status() != StatusDokumen.TERBIT || ambil(baru).status() != StatusDokumen.TERBIT) {
            throw new IsianKeliru("Hanya dokumen terbit yang dapat diganti, dan penggantinya harus sudah terbit.");
        }
        akhiri(dokumen, StatusDokumen.DIGANTI, baru, alasan);
    }

    /** The old one says from now on that the new one corrects it; both stay readable. @throws IsianKeliru unless both are issued */
    @Transactional
    public void amandemenkan(UUID lama, UUID baru, String alasan) {
        Dokumen dokumen = kunci(lama);
        if (dokumen.status() != StatusDokumen.TERBIT || ambil(baru).status() != StatusDokumen.TERBIT) {
            throw new IsianKeliru("Hanya dokumen terbit yang dapat diamandemen, dan amandemennya harus sudah terbit.");
        }
        akhiri(dokumen, StatusDokumen.DIAMANDEMEN, baru, alasan);
    }

    private void akhiri(Dokumen dokumen, StatusDokumen status, UUID pengganti, String alasan) {
        if (alasan == null || alasan.isBlank()) {
            throw IsianKeliru.pada("alasan", "Tuliskan alasannya.");
        }
        if (dokumen.status().berakhir()) {
            throw new IsianKeliru(sebutan(dokumen) + " sudah tidak berlaku.");
        }
        mapper.akhiri(dokumen.id(), status, pengganti, alasan.strip(), clock.instant());
    }

    @Transactional(readOnly = true)
    public Dokumen ambil(UUID id) {
        return mapper.cari(id).orElseThrow(DokumenService::tidakAda);
    }

    /** In force, and known to whoever holds the paper: its number can be guessed, its code cannot. @param kode as it is typed from the paper */
    @Transactional(readOnly = true)
    public Optional<Dokumen> terbit(JenisDokumen jenis, String nomor, String kode) {
        return mapper.denganKode(KodeVerifikasi.rapikan(kode)).filter(d -> d.status() == StatusDokumen.TERBIT && d.jenis() == jenis && d.nomor().equalsIgnoreCase(nomor.strip()));
    }

    @Transactional(readOnly = true)
    public List<Dokumen> milikKasus(String kasus) {
        return mapper.milikKasus(kasus);
    }

    /** The file as it stands now: official, or still the draft. */
    @Transactional(readOnly = true)
    public byte[] isi(UUID id) {
        return berkas.isi(ambil(id).berkas());
    }

    /** A file inside the document as it stands now; empty when it has none of that name. */
    @Transactional(readOnly = true)
    public Optional<byte[]> lampiran(UUID id, String nama) {
        return PenyematLampiran.ambil(isi(id), nama);
    }

    /** Name, type and size of that file, for a download. */
    @Transactional(readOnly = true)
    public Berkas berkas(UUID id) {
        return berkas.ambil(ambil(id).berkas());
    }

    private Dokumen kunci(UUID id) {
        return mapper.kunci(id).orElseThrow(DokumenService::tidakAda);
    }

    private static String sebutan(Dokumen dokumen) {
        return dokumen.judul() + " nomor " + dokumen.nomor();
    }

    private static TidakDitemukan tidakAda() {
        return new TidakDitemukan("Dokumen ini tidak ditemukan.");
    }
}
