package id.laju.sementara;
import org.springframework.web.bind.annotation.*;
import org.springframework.security.web.csrf.CsrfToken;
@RestController
public class MasukSementara {
  @GetMapping(value="/masuk", produces="text/html") String m(CsrfToken t){ return "<form method=post action=/masuk><input name=username><input name=password type=password><input type=hidden name=_csrf value="+t.getToken()+"><button>Masuk</button></form>"; }
}
