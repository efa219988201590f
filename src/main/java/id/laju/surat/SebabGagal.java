package id.laju.surat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;

/**
 * Why a mail did not leave.
 *
 * @param kalimat in Indonesian, without the address: it is logged
 * @param tetap asking once more cannot help before somebody mended the address
 */
record SebabGagal(String kalimat, boolean tetap) {

    static SebabGagal dari(Exception e) {
        Set<Throwable> rantai = rantai(e);
        if (rantai.stream().anyMatch(MailAuthenticationException.class::isInstance)) {
            return new SebabGagal("Server e-mail menolak akun pengirim LAJU; administrator perlu memeriksa pengaturannya", false);
        }
        if (rantai.stream().anyMatch(AddressException.class::isInstance)) {
            return new SebabGagal("Alamat e-mail tidak benar", true);
        }
        OptionalInt kode = rantai.stream().mapToInt(SebabGagal::kode).filter(k -> k > 0).findFirst();
        return kode.isPresent() ? jawaban(kode.getAsInt()) : new SebabGagal("Server e-mail tidak dapat dihubungi", false);
    }

    /** Replies of SMTP (RFC 5321, 4.2.1): 5yz will not change by itself, 4yz may. */
    private static SebabGagal jawaban(int kode) {
        return kode >= 500 ? new SebabGagal("Ditolak server e-mail penerima (" + kode + "); periksa alamatnya", true) : new SebabGagal("Server e-mail minta dicoba lagi nanti (" + kode + ")", false);
    }

    private static int kode(Throwable t) {
        return t instanceof SMTPAddressFailedException a ? a.getReturnCode() : t instanceof SMTPSenderFailedException s ? s.getReturnCode() : t instanceof SMTPSendFailedException k ? k.getReturnCode() : 0;
    }

    /** Spring and Jakarta Mail hang what happened on in three ways. */
    private static Set<Throwable> rantai(Throwable awal) {
        Set<Throwable> semua = new HashSet<>();
        Deque<Throwable> sisa = new ArrayDeque<>();
        sisa.add(awal);
        while (!sisa.isEmpty()) {
            Throwable t = sisa.pop();
            if (semua.add(t)) {
                tambah(sisa, t.getCause());
                tambah(sisa, t instanceof MessagingException m ? m.getNextException() : null);
                tambah(sisa, t instanceof MailSendException m ? m.getMessageExceptions() : new Exception[0]);
            }
        }
        return semua;
    }

    private static void tambah(Deque<Throwable> sisa, Throwable... lagi) {
        if (lagi != null) {
            for (Throwable t : lagi) {
                if (t != null) {
                    sisa.add(t);
                }
            }
        }
    }
}
