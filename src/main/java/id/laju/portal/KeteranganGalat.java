package id.laju.portal;

import java.util.Map;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.web.servlet.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;

/** Tells the error page whether a form was refused only because its page was open for too long. */
@Component
class KeteranganGalat extends DefaultErrorAttributes {

    @Override
    public Map<String, Object> getErrorAttributes(WebRequest minta, ErrorAttributeOptions pilihan) {
        Map<String, Object> hasil = super.getErrorAttributes(minta, pilihan);
        hasil.put("kedaluwarsa", minta.getAttribute("laju.halamanLama", RequestAttributes.SCOPE_REQUEST) != null);
        return hasil;
    }
}
