package id.laju.pelanggan;

import id.laju.berkas.Aturan;
import id.laju.berkas.BerkasService;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** NPWP, Akta and SIINAS of a company (ACC-031 to ACC-036). */
@Service
public class DokumenPelangganService {

    private final DokumenPelangganMapper mapper;
    private final BerkasService berkas;
    private final Clock jam;

    DokumenPelangganService(DokumenPelangganMapper mapper, BerkasService berkas, Clock jam) {
        this.mapper = mapper;
        this.berkas = berkas;
        this.jam = jam;
    }

    public Map<JenisDokumen, DokumenPelanggan> milik(long pelanggan) {
        Map<JenisDokumen, DokumenPelanggan> hasil = new EnumMap<>(JenisDokumen.class);
        mapper.milik(pelanggan).forEach(d -> hasil.put(d.jenis(), d));
        return hasil;
    }

    /** All three are there, as a certification needs them. */
    public boolean lengkap(long pelanggan) {
        return milik(pelanggan).size() == JenisDokumen.values().length;
    }

    Optional<DokumenPelanggan> cari(long pelanggan, JenisDokumen jenis) {
        return mapper.cari(pelanggan, jenis);
    }

    /** @throws id.laju.umum.IsianKeliru with every wrong field */
    @Transactional
    public void simpan(Pelanggan p, JenisDokumen jenis, IsiDokumen isi, String oleh) {
        DokumenPelanggan lama = mapper.cari(p.id(), jenis).orElse(null);
        periksa(jenis, isi, lama);
        UUID utama = isi.adaBerkas() ? simpan(p, isi.namaBerkas(), isi.berkas(), "berkas", jenis.label(), oleh) : lama.berkas();
        UUID ktp = isi.adaKtp() ? simpan(p, isi.namaKtp(), isi.ktp(), "ktp", "KTP/PASPOR Penandatangan", oleh) : lama == null ? null : lama.berkasKtp();
        mapper.simpan(new DokumenPelanggan(p.id(), jenis, kosongkan(isi.nomor()), kosongkan(isi.notaris()), utama, ktp, jam.instant(), oleh));
        if (lama != null) {
            buang(lama.berkas(), utama);
            buang(lama.berkasKtp(), ktp);
        }
    }

    private static void periksa(JenisDokumen jenis, IsiDokumen isi, DokumenPelanggan lama) {
        PeriksaIsian periksa = new PeriksaIsian();
        if (jenis == JenisDokumen.NPWP) {
            periksa.wajib("nomor", isi.nomor(), "Isi Nomor NPWP.");
            if (periksa.baik()) {
                Npwp.baca(periksa, "nomor", "Nomor NPWP", isi.nomor());
            }
        } else if (jenis == JenisDokumen.AKTA) {
            periksa.wajib("nomor", isi.nomor(), "Isi Nomor Akta.").panjang("nomor", isi.nomor(), 100, "Nomor Akta")
                .wajib("notaris", isi.notaris(), "Isi Nama Notaris.").panjang("notaris", isi.notaris(), 150, "Nama Notaris")
                .tolakJika(!isi.adaKtp() && (lama == null || lama.berkasKtp() == null), "ktp", "Pilih berkas KTP/PASPOR Penandatangan.");
        }
        periksa.tolakJika(!isi.adaBerkas() && lama == null, "berkas", "Pilih berkas " + jenis.label() + ".").selesai();
    }

    private UUID simpan(Pelanggan p, String nama, byte[] isi, String bidang, String label, String oleh) {
        return berkas.simpan(p.satker(), nama, isi, oleh, Aturan.DOKUMEN_SERTIFIKASI.untuk(bidang, label)).id();
    }

    private void buang(UUID lama, UUID baru) {
        if (lama != null && !Objects.equals(lama, baru)) {
            berkas.hapus(lama);
        }
    }

    /** @param ktp the identity card instead of the document itself */
    UUID berkas(long pelanggan, JenisDokumen jenis, boolean ktp) {
        return mapper.cari(pelanggan, jenis).map(d -> ktp ? d.berkasKtp() : d.berkas())
            .orElseThrow(() -> new TidakDitemukan("Dokumen ini belum diunggah."));
    }

    private static String kosongkan(String teks) {
        return teks == null || teks.isBlank() ? null : teks.strip();
    }
}
