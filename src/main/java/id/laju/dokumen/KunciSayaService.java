package id.laju.dokumen;

import id.laju.staf.StafService;
import id.laju.umum.IsianKeliru;
import java.util.Arrays;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** The signer's own hands on the own key: whoever finds an open session cannot put another key in its place. */
@Service
class KunciSayaService {

    private final KunciService kunci;
    private final StafService staf;
    private final PasswordEncoder pengacak;
    private final boolean demo;

    KunciSayaService(KunciService kunci, StafService staf, PasswordEncoder pengacak, @Value("${laju.demo.aktif:false}") boolean demo) {
        this.kunci = kunci;
        this.staf = staf;
        this.pengacak = pengacak;
        this.demo = demo;
    }

    /** @throws IsianKeliru on sandiLogin, sandi, sandiUlang. In the demonstration every key is a demo key. */
    void buat(String id, String sandiLogin, char[] sandi, char[] ulang) {
        periksaLogin(id, sandiLogin);
        periksaSama(sandi, ulang, "sandiUlang");
        kunci.buat(id, isi(sandi), demo);
    }

    /** @throws IsianKeliru on sandiLogin, kunci, sandi */
    void pasang(String id, String sandiLogin, byte[] p12, char[] sandi) {
        periksaLogin(id, sandiLogin);
        if (p12.length == 0) {
            throw IsianKeliru.pada("kunci", "Pilih berkas kunci (.p12 atau .pfx).");
        }
        kunci.pasang(id, p12, isi(sandi));
    }

    /** @throws IsianKeliru on sandi, sandiBaru, sandiUlang */
    void gantiSandi(String id, char[] lama, char[] baru, char[] ulang) {
        periksaSama(baru, ulang, "sandiUlang");
        kunci.gantiSandi(id, isi(lama), isi(baru));
    }

    private void periksaLogin(String id, String sandiLogin) {
        if (sandiLogin == null || !pengacak.matches(sandiLogin, staf.ambil(id).sandi())) {
            throw IsianKeliru.pada("sandiLogin", "Password login keliru.");
        }
    }

    private static void periksaSama(char[] sandi, char[] ulang, String bidang) {
        boolean sama = Arrays.equals(isi(sandi), isi(ulang));
        Arrays.fill(isi(ulang), '\0');
        if (!sama) {
            throw IsianKeliru.pada(bidang, "Ketik ulang frasa sandi yang sama.");
        }
    }

    private static char[] isi(char[] sandi) {
        return sandi == null ? new char[0] : sandi;
    }
}
