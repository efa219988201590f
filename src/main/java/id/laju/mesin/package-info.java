/** The engine room: deploys and checks the models, records every step as {@code kasus} and {@code langkah}, completes tasks together with their data; knows no service. */
package id.laju.mesin;
